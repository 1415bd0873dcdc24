package vn.hoctap.recognition.query.audittrail;

import java.util.Map;

/** What each type of event is called in Vietnamese; a test holds it against the catalogue. */
final class StepTitle {
    static final Map<String, String> TITLES = Map.of(
            "DossierRegistered", "Đăng ký",
            "SelfAssessmentRecorded", "Tự đánh giá",
            "DossierSubmitted", "Nộp hồ sơ",
            "DossierReturned", "Trả hồ sơ, yêu cầu bổ sung",
            "DossierAccepted", "Tiếp nhận hồ sơ",
            "AssessmentRecorded", "Thẩm định",
            "DossierRecognised", "Quyết định công nhận",
            "DossierRejected", "Không công nhận",
            "DossierWithdrawn", "Rút hồ sơ",
            "CriteriaSetPublished", "Ban hành bộ tiêu chí");

    private StepTitle() {}

    static String of(String type) {
        return TITLES.getOrDefault(type, type);
    }
}
