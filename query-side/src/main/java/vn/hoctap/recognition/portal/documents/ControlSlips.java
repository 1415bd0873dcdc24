package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.portal.documents.Slip.Line;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.casefile.Past;
import vn.hoctap.recognition.query.progress.Wording;

/** Makes the control slip of a dossier, of its steps and of the days that its procedure gives for each. */
@Component
class ControlSlips {
    private static final String MISSING =
            "Hồ sơ này chưa được nộp nên chưa có phiếu kiểm soát quá trình giải quyết hồ sơ.";

    private final Subjects subjects;
    private final FindCalendar calendar;

    ControlSlips(Subjects subjects, FindCalendar calendar) {
        this.subjects = subjects;
        this.calendar = calendar;
    }

    Document of(Subject subject) {
        var filed = subject.step(DossierSubmitted.class, MISSING).event();
        var newest = subject.past().steps().getLast();
        var accepted = subject.past().newest(DossierAccepted.class).map(Past.Step::event);
        var desk = accepted.map(DossierAccepted::office)
                .or(() -> Optional.ofNullable(subjects.receiving(subject, filed.effectiveOn())))
                .orElse(null);
        var slip = new ControlSlip(
                Heading.ofDesk(desk, "PKS", newest.event().effectiveOn()),
                lines(subject, filed, accepted),
                Handovers.of(subject, calendar.workingDays()));
        var name = Words.file("phieu-kiem-soat", subject.row().applicantCode());
        return new Document(
                name,
                "control-slip",
                "Phiếu kiểm soát quá trình giải quyết hồ sơ của "
                        + subject.row().applicantName(),
                newest.recordedAt(),
                slip);
    }

    private static List<Line> lines(Subject subject, DossierSubmitted filed, Optional<DossierAccepted> accepted) {
        var standing = subject.row().standing();
        return List.of(
                Slip.field("Mã hồ sơ", accepted.map(DossierAccepted::code).orElse("")),
                Slip.field("Hồ sơ của", subject.row().applicantName()),
                Slip.field("Nội dung yêu cầu giải quyết", subject.request(Optional.of(filed))),
                Slip.field(
                        "Cơ quan giải quyết hồ sơ",
                        accepted.map(DossierAccepted::office).map(Office::name).orElse("")),
                Slip.field("Ngày hẹn trả kết quả", appointment(subject, accepted)),
                Slip.field(
                        "Tình trạng", Wording.of(standing.stage()) + " từ ngày " + Words.day(standing.stageSince())));
    }

    /** The promised day, and what became of it. */
    private static String appointment(Subject subject, Optional<DossierAccepted> accepted) {
        var standing = subject.row().standing();
        var promised = standing.appointment();
        if (accepted.isEmpty() || promised == null) {
            return "";
        }
        var decided = standing.decidedOn();
        return Words.day(promised)
                + (decided == null
                        ? ""
                        : "; có kết quả ngày " + Words.day(decided) + ": "
                                + Handovers.word(decided, promised).toLowerCase(Words.VIETNAMESE));
    }
}
