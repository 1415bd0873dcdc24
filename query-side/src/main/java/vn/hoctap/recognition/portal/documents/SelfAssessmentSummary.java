package vn.hoctap.recognition.portal.documents;

import java.util.List;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.query.casefile.Past;

/**
 * The summary of a self-assessment (bản tổng hợp kết quả tự đánh giá các tiêu chí, chỉ tiêu), a paper that a dossier consists of.
 *
 * @param attached to which report it belongs
 */
public record SelfAssessmentSummary(
        String about, String attached, List<Group> groups, List<String> results, List<String> signature) {
    public SelfAssessmentSummary {
        groups = List.copyOf(groups);
        results = List.copyOf(results);
        signature = List.copyOf(signature);
    }

    /** A criterion with its indicators. */
    public record Group(String criterion, List<Line> lines) {}

    /**
     * An indicator.
     *
     * @param asked one text a level
     * @param given what was answered, or counted
     * @param proof papers, files and the source of figures
     * @param verdicts one text a level
     */
    public record Line(
            String code,
            String name,
            List<String> asked,
            List<String> given,
            List<String> proof,
            List<String> verdicts) {}

    static Document of(Subject subject, Past.Step<SelfAssessmentRecorded> step) {
        var recorded = step.event();
        var day = recorded.effectiveOn();
        var assessed = new SelfAssessed(subject, recorded);
        var petitioner = new Petitioner(subject.row());
        var sheet = new SelfAssessmentSummary(
                "Kết quả tự đánh giá các tiêu chí, chỉ tiêu " + Words.title(subject.row()),
                "(Kèm theo Báo cáo số %s %s của %s)"
                        .formatted(petitioner.unnumbered("BC"), Words.longDay(day), petitioner.name()),
                assessed.groups(),
                assessed.results(),
                petitioner.signature());
        var name = Words.file("ban-tong-hop", subject.row().applicantCode());
        return new Document(name, "self-assessment-summary", "Bản tổng hợp: " + sheet.about, step.recordedAt(), sheet);
    }

    /** Headings. */
    public List<String> columns() {
        return List.of("Chỉ tiêu", "Nội dung", "Yêu cầu", "Kết quả", "Minh chứng, nguồn số liệu", "Tự đánh giá");
    }
}
