package vn.hoctap.recognition.portal.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.FiledPart;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.portal.assessing.ResultWords;
import vn.hoctap.recognition.portal.authority.Grounds;
import vn.hoctap.recognition.query.casefile.Past;

/**
 * The applicant's submission (tờ trình), as it was filed last.
 *
 * @param receiver to whom it goes; dots where that is not known
 * @param results what the self-assessment came to
 * @param papers what goes with it
 * @param signature lines above the signature
 */
public record Submission(
        Heading head,
        String about,
        String receiver,
        List<String> grounds,
        String request,
        List<String> results,
        List<String> papers,
        List<String> signature) {
    static final String MISSING = "Hồ sơ này chưa được nộp nên chưa có tờ trình.";
    private static final String PART = "TO_TRINH";

    public Submission {
        grounds = List.copyOf(grounds);
        results = List.copyOf(results);
        papers = List.copyOf(papers);
        signature = List.copyOf(signature);
    }

    static Document of(Subject subject, Past.Step<DossierSubmitted> step, @Nullable Office desk) {
        var filed = step.event();
        var assessed =
                subject.past().before(step).newest(SelfAssessmentRecorded.class).map(Past.Step::event);
        var receiver = desk == null ? Heading.BLANK : desk.name();
        var sheet = new Submission(
                head(subject, filed),
                "đề nghị công nhận " + Words.title(subject.row()),
                receiver,
                grounds(subject, assessed),
                request(subject, filed, receiver),
                results(subject, assessed),
                subject.papers(filed.parts()),
                isCommune(subject)
                        ? List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                        : List.of("THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"));
        var name = Words.file("to-trinh", subject.row().applicantCode());
        return new Document(name, "submission", "Tờ trình về việc " + sheet.about, step.recordedAt(), sheet);
    }

    private static boolean isCommune(Subject subject) {
        return subject.row().kind().equals("LEARNING_COMMUNITY");
    }

    /** Of a community the people's committee of its commune asks; a unit's own superior is not recorded. */
    private static Heading head(Subject subject, DossierSubmitted filed) {
        var name = subject.row().applicantName();
        var day = filed.effectiveOn();
        if (!isCommune(subject)) {
            return new Heading(Heading.BLANK, capitals(name), number(filed), Heading.dated(day), false);
        }
        var committee = "Ủy ban nhân dân " + name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
        return Heading.of(new Office(subject.row().applicantCode(), committee), number(filed), day);
    }

    private static String number(DossierSubmitted filed) {
        return filed.parts().stream()
                .filter(part -> part.code().equals(PART))
                .map(FiledPart::document)
                .findFirst()
                .orElse("……/TTr");
    }

    private static List<String> grounds(Subject subject, Optional<SelfAssessmentRecorded> assessed) {
        var rules = subject.procedure().map(Procedure::legalBasis).orElse(List.<Citation>of()).stream()
                .map(citation -> "Căn cứ " + Grounds.of(citation) + ";")
                .distinct();
        var agreed = assessed.map(SelfAssessmentRecorded::meeting).map(Submission::agreed).stream();
        return Stream.concat(rules, agreed).toList();
    }

    private static String agreed(Meeting meeting) {
        return "Căn cứ kết quả tự đánh giá được thống nhất tại cuộc họp ngày %s (Biên bản số %s)."
                .formatted(Words.day(meeting.heldOn()), meeting.minutes());
    }

    private static String request(Subject subject, DossierSubmitted filed, String receiver) {
        return "%s kính đề nghị %s xem xét, %s (%s)."
                .formatted(
                        subject.row().applicantName(),
                        receiver,
                        subject.request(Optional.of(filed)).replaceFirst("Công nhận", "công nhận"),
                        purpose(filed.purpose()));
    }

    private static String purpose(Purpose purpose) {
        return switch (purpose) {
            case Purpose.First _ -> "công nhận lần đầu";
            case Purpose.Renewal _ -> "công nhận lại";
            case Purpose.Raise _ -> "công nhận nâng mức độ";
        };
    }

    private static List<String> results(Subject subject, Optional<SelfAssessmentRecorded> assessed) {
        return assessed.flatMap(recorded -> subject.criteria()
                        .map(set -> ResultWords.of(set, recorded.judgement()).stream()
                                .map(result -> result.title() + ": " + result.summary() + " ("
                                        + (result.reached() ? "đạt" : "chưa đạt") + ")")
                                .toList()))
                .orElse(List.of());
    }

    private static String capitals(String text) {
        return text.toUpperCase(Locale.of("vi", "VN"));
    }
}
