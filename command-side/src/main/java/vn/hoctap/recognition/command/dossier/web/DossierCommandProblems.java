package vn.hoctap.recognition.command.dossier.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command of a dossier looks like to whoever sent it. */
final class DossierCommandProblems {
    private DossierCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, DossierCommandProblems::problem);
    }

    private static ProblemException problem(Refusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(Refusal refusal) {
        return switch (refusal) {
            case TIER_NOT_FOR_KIND,
                    YEAR_NOT_OPEN,
                    INDICATORS_MISSING,
                    INDICATOR_REPEATED,
                    EFFECTIVE_IN_THE_FUTURE,
                    EFFECTIVE_BEFORE_PREVIOUS_STEP -> ProblemType.INVALID_VALUE;
            case ALREADY_REGISTERED,
                    NOT_REGISTERED,
                    CRITERIA_NOT_PUBLISHED,
                    SELF_ASSESSMENT_MISSING,
                    CRITERIA_UNMET,
                    ASSESSED_AS_UNMET,
                    NOT_OPEN_FOR_THIS_STEP -> ProblemType.REFUSED;
        };
    }

    private static String sentence(Refusal refusal) {
        return switch (refusal) {
            case ALREADY_REGISTERED -> "Đối tượng này đã đăng ký danh hiệu này cho năm đánh giá.";
            case NOT_REGISTERED -> "Hồ sơ chưa được đăng ký.";
            case TIER_NOT_FOR_KIND -> "Đơn vị học tập chỉ được công nhận ở cấp huyện hoặc cấp tỉnh.";
            case YEAR_NOT_OPEN -> "Năm đánh giá phải từ năm 2014 đến năm nay.";
            case CRITERIA_NOT_PUBLISHED -> "Chưa có bộ tiêu chí nào được ban hành cho danh hiệu và năm đánh giá này.";
            case INDICATORS_MISSING -> "Bản tự đánh giá phải có kết quả của ít nhất một chỉ tiêu.";
            case INDICATOR_REPEATED -> "Mỗi chỉ tiêu chỉ được nêu một lần trong bản tự đánh giá.";
            case SELF_ASSESSMENT_MISSING -> "Phải tự đánh giá trước khi nộp hồ sơ.";
            case CRITERIA_UNMET -> "Còn chỉ tiêu không đạt ở mức độ đề nghị nên chưa thể nộp hồ sơ.";
            case ASSESSED_AS_UNMET -> "Kết quả thẩm định là không đạt nên không thể công nhận.";
            case NOT_OPEN_FOR_THIS_STEP -> "Hồ sơ không ở giai đoạn cho phép thực hiện bước này.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày có hiệu lực không được ở trong tương lai.";
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> "Ngày có hiệu lực không được trước ngày của bước liền trước.";
        };
    }
}
