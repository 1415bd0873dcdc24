package vn.hoctap.recognition.portal.officer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.cycle.CycleDates;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.reading.Days;

/** What an officer has to do, of every applicant that the officer acts for. */
@Component
public class Tasks {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Applicants applicants;
    private final Openings openings;
    private final ProgressStore dossiers;

    Tasks(Applicants applicants, Openings openings, ProgressStore dossiers) {
        this.applicants = applicants;
        this.openings = openings;
        this.dossiers = dossiers;
    }

    /** What there is to do first, then what waits for others, the newest years first. */
    List<Task> all() {
        var own = applicants.own();
        var begun = dossiers.ofApplicants(own);
        var registrations = own.stream()
                .sorted()
                .flatMap(applicant -> openings.of(applicant).stream())
                .filter(opening -> begun.stream().noneMatch(row -> isOf(row, opening)))
                .map(Tasks::registration);
        return Stream.concat(registrations, begun.stream().map(this::of))
                .sorted((one, other) ->
                        Boolean.compare(one.act().isEmpty(), other.act().isEmpty()))
                .toList();
    }

    /** What the person before the page can do with a dossier; nothing where it is somebody else's turn. */
    public Task of(DossierRow row) {
        if (applicants.own().contains(row.applicantCode())) {
            return ownOf(row);
        }
        return row.standing().stage() == Stage.SUBMITTED && applicants.isClerk()
                ? task(row, "Kiểm tra, tiếp nhận", "/ho-so/" + row.dossierId() + "/tiep-nhan", "", null)
                : task(row, "", "", "", null);
    }

    private Task ownOf(DossierRow row) {
        var id = row.dossierId();
        return switch (row.standing().stage()) {
            case REGISTERED ->
                task(row, "Tự đánh giá", "/ho-so/" + id + "/tu-danh-gia", "Tự đánh giá xong", cycleDay(row, true));
            case SELF_ASSESSED -> task(row, "Nộp hồ sơ", "/ho-so/" + id + "/nop", "Nộp hồ sơ", cycleDay(row, false));
            case RETURNED -> task(row, "Bổ sung, nộp lại", "/ho-so/" + id + "/nop", "", null);
            case SUBMITTED, ACCEPTED, PROPOSED, RECOGNISED, REJECTED, REVOKED, EXPIRED, WITHDRAWN, DECLINED ->
                task(row, "", "/ho-so/" + id, "", null);
        };
    }

    private LocalDate cycleDay(DossierRow row, boolean assessing) {
        return openings.of(row.applicantCode()).stream()
                .filter(opening -> isOf(row, opening))
                .map(Opening::cycle)
                .map(cycle -> assessing ? cycle.selfAssessBy() : cycle.submitBy())
                .findFirst()
                .orElse(CycleDates.OPEN);
    }

    private static boolean isOf(DossierRow row, Opening opening) {
        return row.applicantCode().equals(opening.applicant())
                && row.year() == opening.year()
                && row.title().equals(opening.title());
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
        var what = row.applicantName() + ": " + Openings.titleName(row.title()) + ", năm " + row.year();
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
