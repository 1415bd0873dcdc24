package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** In what an indicator is measured. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.YesNo.class, name = "YES_NO"),
    @JsonSubTypes.Type(value = Measure.Percentage.class, name = "PERCENTAGE"),
    @JsonSubTypes.Type(value = Measure.Quantity.class, name = "QUANTITY"),
    @JsonSubTypes.Type(value = Measure.Grade.class, name = "GRADE"),
    @JsonSubTypes.Type(value = Measure.Trend.class, name = "TREND"),
    @JsonSubTypes.Type(value = Measure.RecognisedShare.class, name = "RECOGNISED_SHARE"),
    @JsonSubTypes.Type(value = Measure.Points.class, name = "POINTS")
})
public sealed interface Measure {
    /** Done or not. */
    record YesNo() implements Measure {}

    /** A share of a whole; both are counts, and what they count is said. */
    record Percentage(String numerator, String denominator) implements Measure {}

    /** A number of something. */
    record Quantity(String unit) implements Measure {}

    /** One of a scale's grades, given from the lowest to the highest. */
    record Grade(List<String> scale) implements Measure {
        public Grade {
            scale = List.copyOf(scale);
        }
    }

    /** This year's figure against last year's. */
    record Trend(String figure, Direction direction) implements Measure {
        /** Where the figure has to go. */
        public enum Direction {
            UP,
            DOWN
        }
    }

    /**
     * The share of the parts that hold a title at the level asked for; computed by the engine, never answered.
     *
     * @param title code of the parts' title
     */
    record RecognisedShare(String title) implements Measure {}

    /** Points from nothing to a maximum. */
    record Points(BigDecimal maximum) implements Measure {}
}
