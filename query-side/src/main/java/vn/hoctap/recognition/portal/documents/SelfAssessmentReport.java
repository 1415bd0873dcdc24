package vn.hoctap.recognition.portal.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.casefile.Past;

/**
 * The applicant's report on its self-assessment (báo cáo tự đánh giá), a paper that a dossier consists of, to be numbered and
 * signed by hand.
 *
 * @param receiver to whom it goes; dots where that is not known
 * @param course how it was done
 * @param shortfalls what stands in the way of levels that were not reached
 * @param signature lines above the signature
 */
public record SelfAssessmentReport(
        Heading head,
        String about,
        String receiver,
        List<String> course,
        List<String> results,
        List<String> shortfalls,
        String request,
        List<String> signature) {
    public SelfAssessmentReport {
        course = List.copyOf(course);
        results = List.copyOf(results);
        shortfalls = List.copyOf(shortfalls);
        signature = List.copyOf(signature);
    }

    static Document of(Subject subject, Past.Step<SelfAssessmentRecorded> step, @Nullable Office desk) {
        var recorded = step.event();
        var day = recorded.effectiveOn();
        var assessed = new SelfAssessed(subject, recorded);
        var petitioner = new Petitioner(subject.row());
        var sheet = new SelfAssessmentReport(
                petitioner.heading(petitioner.unnumbered("BC"), day.getYear(), day),
                "Kết quả tự đánh giá " + Words.title(subject.row()),
                Submission.receiver(desk),
                List.of(basis(subject), agreed(recorded.meeting())),
                assessed.results(),
                assessed.shortfalls(),
                request(subject, recorded.award(), desk),
                petitioner.signature());
        var name = Words.file("bao-cao-tu-danh-gia", subject.row().applicantCode());
        return new Document(name, "self-assessment-report", "Báo cáo: " + sheet.about, step.recordedAt(), sheet);
    }

    private static String basis(Subject subject) {
        var by = subject.criteria()
                .map(CriteriaSet::name)
                .map(" theo bộ tiêu chí “%s”"::formatted)
                .orElse("");
        return "%s tự đánh giá%s.".formatted(subject.row().applicantName(), by);
    }

    private static String agreed(Meeting meeting) {
        return "Kết quả tự đánh giá được thống nhất tại cuộc họp ngày %s (Biên bản số %s). Chủ trì: %s. Thành phần dự họp: %s."
                .formatted(
                        Words.day(meeting.heldOn()),
                        meeting.minutes(),
                        meeting.chairedBy(),
                        String.join("; ", meeting.attendedBy()));
    }

    private static String request(Subject subject, Award award, @Nullable Office desk) {
        return award instanceof Award.NotMet
                ? "%s tự đánh giá chưa đạt %s.".formatted(subject.row().applicantName(), Words.title(subject.row()))
                : Submission.request(subject, award, "", Submission.receiver(desk));
    }
}
