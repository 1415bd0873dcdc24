package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** A measured value. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Value.YesNo.class, name = "YES_NO"),
    @JsonSubTypes.Type(value = Value.Ratio.class, name = "RATIO"),
    @JsonSubTypes.Type(value = Value.Quantity.class, name = "QUANTITY"),
    @JsonSubTypes.Type(value = Value.Grade.class, name = "GRADE"),
    @JsonSubTypes.Type(value = Value.Change.class, name = "CHANGE"),
    @JsonSubTypes.Type(value = Value.Points.class, name = "POINTS")
})
public sealed interface Value {
    record YesNo(boolean yes) implements Value {}

    /** So many of so many; never rounded to a percentage. */
    record Ratio(long numerator, long denominator) implements Value {}

    record Quantity(BigDecimal number) implements Value {}

    record Grade(String grade) implements Value {}

    /** Last year's figure and this year's. */
    record Change(BigDecimal before, BigDecimal now) implements Value {}

    record Points(BigDecimal points) implements Value {}
}
