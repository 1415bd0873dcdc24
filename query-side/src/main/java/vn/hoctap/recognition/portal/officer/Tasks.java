package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.portal.council.Sittings;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** What an officer has to do, of every applicant that the officer acts for. */
@Component
public class Tasks {
    /** What an applicant has to do by a day of the cycle. */
    private enum Step {
        REGISTER,
        SELF_ASSESS,
        FILE;

        String act() {
            return Text.called("officer.task.act", this);
        }

        String due(LocalDate by, boolean overdue) {
            return Text.of((overdue ? "officer.task.overdue." : "officer.task.due.") + name(), by);
        }
    }

    private final Applicants applicants;
    private final Openings openings;
    private final ProgressStore dossiers;
    private final Sittings sittings;

    Tasks(Applicants applicants, Openings openings, ProgressStore dossiers, Sittings sittings) {
        this.applicants = applicants;
        this.openings = openings;
        this.dossiers = dossiers;
        this.sittings = sittings;
    }

    /** What there is to do first, then what waits for others, the newest years first. */
    List<Task> all() {
        var own = applicants.own();
        var begun = dossiers.ofApplicants(own);
        var open = openings.of(own);
        var registered = begun.stream().map(Tasks::keyOf).collect(Collectors.toSet());
        var registrations = own.stream()
                .sorted()
                .flatMap(applicant -> open.getOrDefault(applicant, List.of()).stream())
                .filter(opening -> !registered.contains(keyOf(opening)))
                .map(Tasks::registration);
        return Stream.concat(
                        registrations,
                        begun.stream().map(row -> ownOf(row, open.getOrDefault(row.applicantCode(), List.of()))))
                .sorted((one, other) ->
                        Boolean.compare(one.act().isEmpty(), other.act().isEmpty()))
                .toList();
    }

    /** What the person before the page can do with a dossier; nothing where it is somebody else's turn. */
    public Task of(DossierRow row) {
        if (applicants.own().contains(row.applicantCode())) {
            return ownOf(row, openings.of(row.applicantCode()));
        }
        return switch (row.standing().stage()) {
            case SUBMITTED ->
                applicants.isClerk()
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

    private static Task ownOf(DossierRow row, List<Opening> open) {
        var id = row.dossierId();
        return switch (row.standing().stage()) {
            case REGISTERED ->
                task(row, Step.SELF_ASSESS, "/ho-so/" + id + "/tu-danh-gia", day(row, open, OpenCycle::selfAssessBy));
            case SELF_ASSESSED -> task(row, Step.FILE, "/ho-so/" + id + "/nop", day(row, open, OpenCycle::submitBy));
            case RETURNED -> task(row, Text.of("officer.task.file-again"), "/ho-so/" + id + "/nop");
            case SUBMITTED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                task(row, "", "/ho-so/" + id);
        };
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

    private static Task registration(Opening opening) {
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
        return task(
                what(opening.name(), opening.titleName(), opening.year()),
                Text.of("officer.task.not-registered"),
                Step.REGISTER,
                address,
                cycle.registerBy());
    }

    private static Task task(DossierRow row, String act, String address) {
        return new Task(what(row), state(row), act, address, "", false);
    }

    private static Task task(DossierRow row, Step step, String address, LocalDate by) {
        return task(what(row), state(row), step, address, by);
    }

    private static Task task(String what, String state, Step step, String address, LocalDate by) {
        boolean overdue = Days.orToday(null).isAfter(by);
        var due = by.equals(CycleDates.OPEN) ? "" : step.due(by, overdue);
        return new Task(what, state, step.act(), address, due, overdue);
    }

    private static String what(DossierRow row) {
        return what(row.applicantName(), Wording.ofTitle(row.title()), row.year());
    }

    private static String what(String applicant, String title, int year) {
        return Text.of("officer.task", applicant, title, year);
    }

    private static String state(DossierRow row) {
        return Wording.of(row.standing().stage());
    }
}
