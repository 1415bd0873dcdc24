package vn.hoctap.recognition.command.cycle.web;

import vn.hoctap.recognition.command.cycle.model.CycleRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a refused command of a cycle looks like to whoever sent it. */
final class CycleCommandProblems {
    private CycleCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, () -> problem(CycleRefusal.NOT_OPENED), CycleCommandProblems::problem);
    }

    private static ProblemException problem(CycleRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(CycleRefusal refusal) {
        return switch (refusal) {
            case NOT_OPENED -> ProblemType.NOT_FOUND;
            case DATE_BEFORE_THE_YEAR,
                    DATES_OUT_OF_ORDER,
                    AFTER_THE_CIRCULAR,
                    EFFECTIVE_BEFORE_OPENING,
                    REPORT_IN_THE_FUTURE,
                    MORE_RECOGNISED_THAN_REGISTERED -> ProblemType.INVALID_VALUE;
            case ALREADY_OPENED, CLOSED, PROCEDURE_NOT_PUBLISHED, NOTHING_NEW, REPORT_ALREADY_SENT ->
                ProblemType.REFUSED;
        };
    }

    private static String sentence(CycleRefusal refusal) {
        return switch (refusal) {
            case ALREADY_OPENED -> "Đợt đánh giá của danh hiệu này cho năm này đã được cơ quan này mở.";
            case NOT_OPENED -> "Không tìm thấy đợt đánh giá này.";
            case CLOSED -> "Đợt đánh giá đã đóng.";
            case PROCEDURE_NOT_PUBLISHED ->
                "Chưa có quy định thủ tục nào được ban hành cho danh hiệu và năm đánh giá này.";
            case DATE_BEFORE_THE_YEAR -> "Các mốc thời gian không được trước năm đánh giá.";
            case DATES_OUT_OF_ORDER ->
                "Các mốc thời gian phải theo thứ tự: đăng ký, tự đánh giá, nộp hồ sơ, có kết quả, báo cáo.";
            case AFTER_THE_CIRCULAR ->
                "Hạn nộp hồ sơ hoặc hạn có kết quả muộn hơn thời hạn của thông tư; phải nêu căn cứ pháp lý.";
            case NOTHING_NEW -> "Các mốc thời gian này giống hệt các mốc đang áp dụng.";
            case EFFECTIVE_BEFORE_OPENING -> "Ngày có hiệu lực không được trước ngày mở đợt đánh giá.";
            case REPORT_IN_THE_FUTURE -> "Ngày của báo cáo không được ở trong tương lai.";
            case MORE_RECOGNISED_THAN_REGISTERED -> "Số được công nhận không được lớn hơn số đăng ký.";
            case REPORT_ALREADY_SENT -> "Báo cáo mang số này đã được gửi đến nơi nhận này.";
        };
    }
}
