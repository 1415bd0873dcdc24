package vn.hoctap.recognition.command.territory.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.territory.model.TerritoryRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused change of the map looks like to whoever sent it. */
final class TerritoryCommandProblems {
    private TerritoryCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure, () -> problem(TerritoryRefusal.UNIT_UNKNOWN), TerritoryCommandProblems::problem);
    }

    private static ProblemException problem(TerritoryRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(TerritoryRefusal refusal) {
        return switch (refusal) {
            case UNIT_UNKNOWN -> ProblemType.NOT_FOUND;
            case LEGAL_BASIS_BLANK,
                    NAME_BLANK,
                    PARENT_UNKNOWN,
                    PARENT_OF_WRONG_TIER,
                    TOO_FEW_UNITS,
                    UNIT_REPEATED,
                    TIERS_DIFFER -> ProblemType.INVALID_VALUE;
            case CODE_TAKEN, STILL_HAS_CHILDREN, NOTHING_CHANGES, CONTRADICTS_LATER_CHANGE -> ProblemType.REFUSED;
        };
    }

    private static String sentence(TerritoryRefusal refusal) {
        return switch (refusal) {
            case LEGAL_BASIS_BLANK -> "Phải nêu căn cứ pháp lý của thay đổi.";
            case NAME_BLANK -> "Phải nêu tên của đơn vị hành chính.";
            case UNIT_UNKNOWN -> "Không có đơn vị hành chính nào mang mã này vào ngày có hiệu lực.";
            case CODE_TAKEN -> "Mã này đang thuộc về một đơn vị hành chính khác vào ngày có hiệu lực.";
            case PARENT_UNKNOWN -> "Không tìm thấy đơn vị hành chính cấp trên vào ngày có hiệu lực.";
            case PARENT_OF_WRONG_TIER ->
                "Đơn vị hành chính cấp trên không đúng cấp; riêng cấp tỉnh không có đơn vị cấp trên.";
            case TOO_FEW_UNITS -> "Phải có ít nhất hai đơn vị hành chính để nhập lại hoặc để chia, tách ra.";
            case UNIT_REPEATED -> "Mỗi đơn vị hành chính chỉ được nêu một lần.";
            case TIERS_DIFFER -> "Các đơn vị hành chính được nhập hoặc chia, tách phải cùng một cấp.";
            case STILL_HAS_CHILDREN -> "Đơn vị hành chính này còn đơn vị trực thuộc; hãy chuyển các đơn vị đó trước.";
            case NOTHING_CHANGES -> "Vào ngày có hiệu lực, đơn vị hành chính này đã đúng như vậy.";
            case CONTRADICTS_LATER_CHANGE ->
                "Thay đổi này mâu thuẫn với một thay đổi đã được ghi nhận cho ngày sau đó.";
        };
    }
}
