package vn.hoctap.recognition.command.calendar.web;

import vn.hoctap.recognition.command.calendar.model.CalendarRefusal;
import vn.hoctap.recognition.command.dispatch.CommandProblems;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What a declaration that was not made looks like to whoever sent it. */
final class CalendarCommandProblems {
    private CalendarCommandProblems() {}

    /** The problem that a failure stands for; the failure itself where it is none of the sender's. */
    static RuntimeException of(RuntimeException failure) {
        return CommandProblems.of(failure, CalendarCommandProblems::problem);
    }

    private static ProblemException problem(CalendarRefusal refusal) {
        return new ProblemException(typeOf(refusal), sentence(refusal)).with("refusal", refusal.name());
    }

    private static ProblemType typeOf(CalendarRefusal refusal) {
        return switch (refusal) {
            case NAME_MISSING, LEGAL_BASIS_MISSING, DAYS_REVERSED, LONGER_THAN_A_YEAR, EFFECTIVE_IN_THE_FUTURE ->
                ProblemType.INVALID_VALUE;
            case ALREADY_DECLARED, CONTRADICTS_THE_SAME_DATE -> ProblemType.REFUSED;
        };
    }

    private static String sentence(CalendarRefusal refusal) {
        return switch (refusal) {
            case NAME_MISSING -> "Phải nêu tên của ngày nghỉ hoặc ngày làm bù.";
            case LEGAL_BASIS_MISSING -> "Phải nêu căn cứ của việc công bố.";
            case DAYS_REVERSED -> "Ngày cuối không được trước ngày đầu.";
            case LONGER_THAN_A_YEAR -> "Khoảng ngày được công bố không được dài quá một năm.";
            case EFFECTIVE_IN_THE_FUTURE -> "Ngày của văn bản công bố không được ở trong tương lai.";
            case ALREADY_DECLARED -> "Các ngày này đã được công bố đúng như vậy.";
            case CONTRADICTS_THE_SAME_DATE -> "Một văn bản khác cùng ngày đã công bố trái ngược về các ngày này.";
        };
    }
}
