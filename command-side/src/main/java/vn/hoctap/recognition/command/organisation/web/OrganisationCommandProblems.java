package vn.hoctap.recognition.command.organisation.web;

import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.command.organisation.model.OrganisationRefusal;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command of an organisation looks like to whoever sent it. */
final class OrganisationCommandProblems {
    private OrganisationCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(
                failure,
                () -> new ProblemException(ProblemType.NOT_FOUND, "Không tìm thấy cơ quan, đơn vị này."),
                OrganisationCommandProblems::problem);
    }

    private static ProblemException problem(OrganisationRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(OrganisationRefusal refusal) {
        return switch (refusal) {
            case NAME_BLANK, TRAIT_REPEATED, AREA_UNKNOWN -> ProblemType.INVALID_VALUE;
            case ALREADY_REGISTERED, NOT_THERE_ON_THE_DAY, NOTHING_CHANGES, CONTRADICTS_LATER_CHANGE ->
                ProblemType.REFUSED;
        };
    }

    private static String sentence(OrganisationRefusal refusal) {
        return switch (refusal) {
            case ALREADY_REGISTERED -> "Mã này đã được đăng ký cho một cơ quan, đơn vị.";
            case NOT_THERE_ON_THE_DAY ->
                "Vào ngày có hiệu lực, cơ quan, đơn vị này chưa được đăng ký hoặc đã giải thể.";
            case NAME_BLANK -> "Phải nêu tên của cơ quan, đơn vị.";
            case TRAIT_REPEATED -> "Mỗi đặc điểm của cơ quan, đơn vị chỉ được nêu một lần.";
            case AREA_UNKNOWN -> "Không có đơn vị hành chính nào mang mã địa bàn này vào ngày có hiệu lực.";
            case NOTHING_CHANGES -> "Vào ngày có hiệu lực, cơ quan, đơn vị này đã đúng như vậy.";
            case CONTRADICTS_LATER_CHANGE ->
                "Thay đổi này mâu thuẫn với một thay đổi đã được ghi nhận cho ngày sau đó.";
        };
    }
}
