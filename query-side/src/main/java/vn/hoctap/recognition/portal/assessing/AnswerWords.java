package vn.hoctap.recognition.portal.assessing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.hoctap.recognition.events.criteria.Value;

/** What an applicant has answered, in Vietnamese. */
public final class AnswerWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AnswerWords() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.YesNo(var yes) -> yes ? "Có" : "Không";
            case Value.Ratio(var part, var whole) ->
                Numerals.of(part) + " trên " + Numerals.of(whole) + share(part, whole);
            case Value.Quantity(var number) -> Numerals.of(number);
            case Value.Grade(var grade) -> grade;
            case Value.Change(var before, var now) ->
                "năm trước " + Numerals.of(before) + ", năm nay " + Numerals.of(now);
            case Value.Points(var points) -> Numerals.of(points) + " điểm";
        };
    }

    /** Rounded down, so that nothing looks reached that is not. */
    private static String share(long part, long whole) {
        if (whole == 0) {
            return "";
        }
        var percent =
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
        return " (" + Numerals.of(percent) + " %)";
    }
}
