package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.portal.council.Sittings;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;

/** What an officer has to do, of every applicant that the officer acts for. */
@Component
public class Tasks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
                        ? task(row, "Kiểm tra, tiếp nhận", "/ho-so/" + row.dossierId() + "/tiep-nhan", "", null)
                        : nothing(row);
            case ACCEPTED, PROPOSED ->
                sittings.awaiting(row.dossierId())
                        .map(sitting -> task(row, sitting.step().act(), sitting.address(), "", null))
                        .orElseGet(() -> nothing(row));
            case REGISTERED, SELF_ASSESSED, RETURNED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                nothing(row);
        };
    }

    private static Task nothing(DossierRow row) {
        return task(row, "", "", "", null);
    }

    private static Task ownOf(DossierRow row, List<Opening> open) {
        var id = row.dossierId();
        return switch (row.standing().stage()) {
            case REGISTERED ->
                task(
                        row,
                        "Tự đánh giá",
                        "/ho-so/" + id + "/tu-danh-gia",
                        "Tự đánh giá xong",
                        day(row, open, OpenCycle::selfAssessBy));
            case SELF_ASSESSED ->
                task(row, "Nộp hồ sơ", "/ho-so/" + id + "/nop", "Nộp hồ sơ", day(row, open, OpenCycle::submitBy));
            case RETURNED -> task(row, "Bổ sung, nộp lại", "/ho-so/" + id + "/nop", "", null);
            case SUBMITTED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                task(row, "", "/ho-so/" + id, "", null);
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
                opening.name() + ": " + opening.titleName() + ", năm " + opening.year(),
                "Chưa đăng ký",
                "Đăng ký",
                address,
                "Đăng ký",
                cycle.registerBy());
    }

    private static Task task(DossierRow row, String act, String address, String doing, @Nullable LocalDate by) {
        var what = row.applicantName() + ": " + Wording.ofTitle(row.title()) + ", năm " + row.year();
        return task(what, Wording.of(row.standing().stage()), act, address, doing, by);
    }

    private static Task task(
            String what, String state, String act, String address, String doing, @Nullable LocalDate by) {
        if (by == null || by.equals(CycleDates.OPEN)) {
            return new Task(what, state, act, address, "", false);
        }
        boolean overdue = Days.orToday(null).isAfter(by);
        var due = doing + (overdue ? ", đã quá hạn ngày " : " chậm nhất ngày ") + DAY.format(by);
        return new Task(what, state, act, address, due, overdue);
    }
}
