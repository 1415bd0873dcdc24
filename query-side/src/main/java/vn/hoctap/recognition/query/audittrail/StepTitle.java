package vn.hoctap.recognition.query.audittrail;

import static java.util.Map.entry;

import java.util.Map;

/** What each type of event is called in Vietnamese; a test holds it against the catalogue. */
final class StepTitle {
    static final Map<String, String> TITLES = Map.ofEntries(
            entry("DossierRegistered", "Đăng ký"),
            entry("SelfAssessmentRecorded", "Tự đánh giá"),
            entry("DossierSubmitted", "Nộp hồ sơ"),
            entry("DossierReturned", "Trả hồ sơ, yêu cầu bổ sung"),
            entry("DossierAccepted", "Tiếp nhận hồ sơ"),
            entry("AssessmentRecorded", "Thẩm định"),
            entry("DossierRecognised", "Quyết định công nhận"),
            entry("DossierRejected", "Không công nhận"),
            entry("DossierWithdrawn", "Rút hồ sơ"),
            entry("CriteriaSetPublished", "Ban hành bộ tiêu chí"));

    private StepTitle() {}

    static String of(String type) {
        return TITLES.getOrDefault(type, type);
    }
}
