package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** How much is enough. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Bound.Fulfilled.class, name = "FULFILLED"),
    @JsonSubTypes.Type(value = Bound.AtLeast.class, name = "AT_LEAST"),
    @JsonSubTypes.Type(value = Bound.GradeAtLeast.class, name = "GRADE_AT_LEAST")
})
public sealed interface Bound {
    /** A yes, or a trend in the right direction. */
    record Fulfilled() implements Bound {}

    /** A number, or a percentage in percent; the bound itself is enough. */
    record AtLeast(BigDecimal value) implements Bound {}

    /** A grade of the scale, or a higher one. */
    record GradeAtLeast(String grade) implements Bound {}
}
