package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** How the indicators come to one result; both families exist in law. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Scheme.Thresholds.class, name = "THRESHOLDS"),
    @JsonSubTypes.Type(value = Scheme.Points.class, name = "POINTS")
})
public sealed interface Scheme {
    /** A level is reached when every indicator is met at it (Circulars 24/2023 and 25/2023). */
    record Thresholds(List<RecognitionLevel> levels) implements Scheme {
        public Thresholds {
            levels = List.copyOf(levels);
        }
    }

    /**
     * Points add up and fall into a band (Circulars 44/2014 and 22/2020).
     *
     * @param step what points are counted in, such as 0.5
     * @param bands from the highest to the lowest
     */
    record Points(BigDecimal step, List<Band> bands) implements Scheme {
        public Points {
            bands = List.copyOf(bands);
        }
    }

    /**
     * A range of points (mức xếp loại).
     *
     * @param from the lowest sum of points in it
     * @param recognised whether it is enough for the title
     */
    record Band(String name, BigDecimal from, boolean recognised, Certainty certainty) {}
}
