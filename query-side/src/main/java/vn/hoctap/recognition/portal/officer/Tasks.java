package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.portal.clerk.ReceivingDesks;
import vn.hoctap.recognition.portal.council.Sittings;
import vn.hoctap.recognition.query.casefile.CaseFile;
import vn.hoctap.recognition.query.casefile.FindCaseFile;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.proposals.FindInHand;
import vn.hoctap.recognition.query.proposals.InHand;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** What an officer has to do, of every applicant that the officer acts for. */
@Component
public class Tasks {
    private static final String REVISION = "officer.task.revise";
    private static final String CONTENT = "officer.task.content";

    /** What an applicant has to do by a day of the cycle. */
    private enum Step {
        REGISTER,
        SELF_ASSESS,
        RECORD_AGAIN,
        FILE,
        FILE_AGAIN;

        String act() {
            return Text.called("officer.task.act", this);
        }

        /** Empty where no day is set. */
        String due(LocalDate by) {
            if (by.equals(CycleDates.OPEN)) {
                return "";
            }
            return Text.of((isOver(by) ? "officer.task.overdue." : "officer.task.due.") + name(), by);
        }
    }

    private final Applicants applicants;
    private final Openings openings;
    private final ProgressStore dossiers;
    private final Sittings sittings;
    private final HeldTitles held;
    private final FindCaseFile files;
    private final ReceivingDesks desks;
    private final FindInHand inHand;

    Tasks(
            Applicants applicants,
            Openings openings,
            ProgressStore dossiers,
            Sittings sittings,
            HeldTitles held,
            FindCaseFile files,
            ReceivingDesks desks,
            FindInHand inHand) {
        this.applicants = applicants;
        this.openings = openings;
        this.dossiers = dossiers;
        this.sittings = sittings;
        this.held = held;
        this.files = files;
        this.desks = desks;
        this.inHand = inHand;
    }

    /** What there is to do first, then what waits for others, then what has come to an end; the newest years first. */
    List<Task> all() {
        var own = applicants.own();
        var begun = dossiers.ofApplicants(own);
        var open = openings.of(own);
        var waiting = inHand.of(begun);
        var registered = begun.stream().map(Tasks::keyOf).collect(Collectors.toSet());
        var registrations = own.stream()
                .sorted()
                .flatMap(applicant -> open.getOrDefault(applicant, List.of()).stream())
                .filter(opening -> !registered.contains(keyOf(opening)))
                .map(opening -> registration(
                        opening,
                        held.among(begun, opening.applicant(), opening.title())
                                .map(Held::sentence)
                                .orElse("")));
        return Stream.concat(
                        registrations,
                        begun.stream()
                                .map(row -> waiting.containsKey(row.dossierId())
                                        ? awaited(row, waiting.get(row.dossierId()))
                                        : ownOf(row, open.getOrDefault(row.applicantCode(), List.of()))))
                .sorted(Comparator.comparing(Task::turn))
                .toList();
    }

    /** What the person before the page can do with a dossier; nothing where it is somebody else's turn. */
    public Task of(DossierRow row) {
        if (applicants.own().contains(row.applicantCode())) {
            return ownOf(row, openings.of(row.applicantCode()));
        }
        return switch (row.standing().stage()) {
            case SUBMITTED ->
                applicants.isClerk() && desks.elsewhere(row).isEmpty()
                        ? task(row, Text.of("officer.task.receive"), "/ho-so/" + row.dossierId() + "/tiep-nhan")
                        : nothing(row);
            case ACCEPTED, PROPOSED ->
                sittings.awaiting(row.dossierId())
                        .map(sitting -> task(row, sitting.step().act(), sitting.address()))
                        .orElseGet(() -> nothing(row));
            case REGISTERED, SELF_ASSESSED, RETURNED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                nothing(row);
        };
    }

    private static Task nothing(DossierRow row) {
        return task(row, "", "");
    }

    private Task ownOf(DossierRow row, List<Opening> open) {
        var id = row.dossierId();
        return switch (row.standing().stage()) {
            case REGISTERED ->
                task(row, Step.SELF_ASSESS, "/ho-so/" + id + "/tu-danh-gia", day(row, open, OpenCycle::selfAssessBy));
            case SELF_ASSESSED -> filing(row, day(row, open, OpenCycle::submitBy));
            case RETURNED -> supplement(row);
            case SUBMITTED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, DECLINED ->
                task(row, "", "/ho-so/" + id, CONTENT);
            case WITHDRAWN -> task(row, "", "/ho-so/" + id);
        };
    }

    /** An office has it: nothing to do but to know by when. */
    private static Task awaited(DossierRow row, InHand office) {
        boolean late = office.isLate(Days.orToday(null));
        var key = (late ? "officer.task.waits-long." : "officer.task.waits.") + office.step();
        return new Task(
                what(row),
                state(row),
                turn(row),
                "",
                "/ho-so/" + row.dossierId(),
                Text.of(key, office.office(), office.by()),
                late,
                "",
                look(row, CONTENT));
    }

    /** What was changed after its minutes has to be agreed on first. */
    private Task filing(DossierRow row, LocalDate by) {
        boolean changed = files.of(row.dossierId()).filter(CaseFile::redrafted).isPresent();
        return changed
                ? task(row, Step.RECORD_AGAIN, "/ho-so/" + row.dossierId() + "/bien-ban", by, changed())
                : task(row, Step.FILE, "/ho-so/" + row.dossierId() + "/nop", by);
    }

    private static String changed() {
        return Text.of("officer.submission.redrafted") + " " + Text.of("officer.submission.redrafted.next");
    }

    /** Why it came back, and by when it has to be there again. */
    private Task supplement(DossierRow row) {
        var returned = files.of(row.dossierId()).flatMap(CaseFile::returned);
        var by = returned.map(DossierReturned::replyBy).orElse(CycleDates.OPEN);
        var why = returned.map(known -> Text.of("officer.task.returned", known.reason()))
                .orElse("");
        return task(row, Step.FILE_AGAIN, "/ho-so/" + row.dossierId() + "/nop", by, why);
    }

    private static LocalDate day(DossierRow row, List<Opening> open, Function<OpenCycle, LocalDate> which) {
        return open.stream()
                .filter(opening -> keyOf(opening).equals(keyOf(row)))
                .map(Opening::cycle)
                .map(which)
                .findFirst()
                .orElse(CycleDates.OPEN);
    }

    private static List<Object> keyOf(DossierRow row) {
        return List.of(row.applicantCode(), row.year(), row.title());
    }

    private static List<Object> keyOf(Opening opening) {
        return List.of(opening.applicant(), opening.year(), opening.title());
    }

    private static Task registration(Opening opening, String held) {
        OpenCycle cycle = opening.cycle();
        var address = "%s?%s=%s&%s=%s&%s=%d"
                .formatted(
                        RegistrationPages.ADDRESS,
                        RegistrationPages.APPLICANT,
                        opening.applicant(),
                        RegistrationPages.TITLE,
                        opening.title(),
                        RegistrationPages.YEAR,
                        opening.year());
        var what = what(opening.name(), opening.titleName(), opening.year());
        var by = cycle.registerBy();
        return new Task(
                what,
                Text.of("officer.task.not-registered"),
                Task.Turn.APPLICANT,
                Step.REGISTER.act(),
                address,
                Step.REGISTER.due(by),
                isOver(by),
                held,
                Task.Look.NOTHING);
    }

    private static Task task(DossierRow row, String act, String address) {
        return new Task(what(row), state(row), turn(row), act, address, "", false, "", Task.Look.NOTHING);
    }

    /** @param look what can be looked at on the page of results and minutes, by its name among the texts */
    private static Task task(DossierRow row, String act, String address, String look) {
        return new Task(what(row), state(row), turn(row), act, address, "", false, "", look(row, look));
    }

    private static Task task(DossierRow row, Step step, String address, LocalDate by) {
        return task(row, step, address, by, "");
    }

    private static Task task(DossierRow row, Step step, String address, LocalDate by, String note) {
        var look = step == Step.FILE || step == Step.FILE_AGAIN ? look(row, REVISION) : Task.Look.NOTHING;
        return new Task(what(row), state(row), turn(row), step.act(), address, step.due(by), isOver(by), note, look);
    }

    private static Task.Look look(DossierRow row, String look) {
        return new Task.Look(Text.of(look), "/ho-so/" + row.dossierId() + "/bien-ban");
    }

    private static boolean isOver(LocalDate day) {
        return Days.orToday(null).isAfter(day);
    }

    private static String what(DossierRow row) {
        return what(row.applicantName(), Wording.ofTitle(row.title()), row.year());
    }

    private static String what(String applicant, String title, int year) {
        return Text.of("officer.task", applicant, title, year);
    }

    private static Task.Turn turn(DossierRow row) {
        return Task.Turn.at(row.standing().stage());
    }

    private static String state(DossierRow row) {
        return Wording.of(row.standing().stage());
    }
}
