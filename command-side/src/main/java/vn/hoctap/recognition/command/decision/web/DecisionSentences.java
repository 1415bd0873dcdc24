package vn.hoctap.recognition.command.decision.web;

import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;

/** Why a command of a decision was refused, in the words of an official. */
final class DecisionSentences {
    private DecisionSentences() {}

    static String of(Reason reason) {
        return switch (reason) {
            case ALREADY_PROPOSED -> "Dự thảo mang số hiệu này đã được trình.";
            case NOT_PROPOSED -> "Chưa có dự thảo quyết định này.";
            case NOT_OPEN_FOR_THIS_STEP -> "Quyết định không ở giai đoạn cho phép thực hiện bước này.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày trên văn bản không được ở trong tương lai.";
            case EFFECTIVE_BEFORE_PREVIOUS_STEP -> "Ngày trên văn bản không được trước ngày của bước liền trước.";
            case SAME_PERSON -> "Người trình, người thẩm tra và người ký phải là ba người khác nhau.";
            case TOOK_PART -> "Người đã tham gia xử lý hồ sơ không được thẩm tra hoặc ký quyết định về chính hồ sơ đó.";
            case NO_DOSSIER -> "Quyết định phải nêu ít nhất một hồ sơ.";
            case TOO_MANY_DOSSIERS -> "Một quyết định chỉ được nêu tối đa 500 hồ sơ.";
            case DOSSIER_REPEATED -> "Mỗi hồ sơ chỉ được nêu một lần trong quyết định.";
            case LEGAL_BASIS_MISSING -> "Quyết định thu hồi, khôi phục hoặc đính chính phải nêu căn cứ pháp lý.";
            case DOSSIER_UNKNOWN -> "Quyết định nêu một hồ sơ chưa được đăng ký.";
            case DOSSIER_NOT_AT_THIS_STAGE -> "Quyết định nêu một hồ sơ không ở giai đoạn cho phép quyết định như vậy.";
            case ASSESSED_AS_UNMET -> "Kết quả thẩm định của một hồ sơ là không đạt nên không thể công nhận.";
            case AWARD_ABOVE_ASKED -> "Không được công nhận ở mức cao hơn mức mà hồ sơ đề nghị.";
            case AUTHORITY_UNDETERMINED ->
                "Chưa xác định được cơ quan có thẩm quyền đối với một hồ sơ vào ngày của văn bản.";
            case NOT_COMPETENT -> "Cơ quan này không có thẩm quyền quyết định đối với một hồ sơ được nêu.";
            case NUMBER_OUT_OF_ORDER ->
                "Ngày ký không được trước ngày của quyết định được cấp số gần nhất trong sổ đăng ký.";
            case DOSSIER_REFUSES ->
                "Một hồ sơ không cho phép quyết định này, nên quyết định chưa được ký và chưa được cấp số.";
        };
    }
}
