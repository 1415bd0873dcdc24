package vn.hoctap.recognition.portal.assessing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.web.text.Text;

/** What an applicant has answered, in words. */
public final class AnswerWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AnswerWords() {}

    public static String of(Value value) {
        return switch (value) {
            case Value.YesNo(var yes) -> Text.of(yes ? "assessing.answer.yes" : "assessing.answer.no");
            case Value.Ratio(var part, var whole) -> ratio(part, whole);
            case Value.Quantity(var number) -> Numerals.of(number);
            case Value.Grade(var grade) -> grade;
            case Value.Change(var before, var now) ->
                Text.of("assessing.answer.change", Numerals.of(before), Numerals.of(now));
            case Value.Points(var points) -> Text.of("assessing.answer.points", Numerals.of(points));
        };
    }

    /** What so many of so many come to in per cent; empty where there is nothing to have a share of. */
    static String share(Value value) {
        return value instanceof Value.Ratio(var part, var whole) && whole > 0
                ? Text.of("assessing.share", percent(part, whole))
                : "";
    }

    private static String ratio(long part, long whole) {
        return whole == 0
                ? Text.of("assessing.answer.ratio", Numerals.of(part), Numerals.of(whole))
                : Text.of("assessing.answer.share", Numerals.of(part), Numerals.of(whole), percent(part, whole));
    }

    /** Rounded down, so that nothing looks reached that is not. */
    private static String percent(long part, long whole) {
        return Numerals.of(
                BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN));
    }
}
