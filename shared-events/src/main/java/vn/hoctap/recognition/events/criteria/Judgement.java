package vn.hoctap.recognition.events.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What answers come to under a criteria set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Judgement.ByLevel.class, name = "BY_LEVEL"),
    @JsonSubTypes.Type(value = Judgement.ByPoints.class, name = "BY_POINTS")
})
public sealed interface Judgement {
    /** One finding a level, from the lowest level up. */
    record ByLevel(List<LevelFinding> levels) implements Judgement {
        public ByLevel {
            levels = List.copyOf(levels);
        }
    }

    /** @param band name of the band that the total falls into */
    record ByPoints(BigDecimal total, String band, boolean recognised, List<IndicatorFinding> indicators)
            implements Judgement {
        public ByPoints {
            indicators = List.copyOf(indicators);
        }
    }

    /** @param met whether every indicator that applies is met at this level */
    record LevelFinding(RecognitionLevel level, boolean met, List<IndicatorFinding> indicators) {
        public LevelFinding {
            indicators = List.copyOf(indicators);
        }
    }

    /** How one indicator stands, and why. */
    record IndicatorFinding(String indicator, Verdict verdict, Reason reason) {}

    /** Đạt, không đạt, không áp dụng, chưa đánh giá. */
    enum Verdict {
        MET,
        NOT_MET,
        NOT_APPLICABLE,
        NOT_ASSESSED
    }

    /** Why an indicator stands as it does. */
    enum Reason {
        /** The value reaches what is required. */
        REACHED,
        /** The value stays below what is required. */
        BELOW,
        /** No requirement at this level is meant for this applicant. */
        NOT_FOR_THIS_APPLICANT,
        /** Nothing was answered. */
        NO_ANSWER,
        /** Nothing proves the answer. */
        NO_EVIDENCE,
        /** There is nobody to count. */
        NOTHING_TO_COUNT,
        /** Stated by the applicant before values were judged; only in older events. */
        AS_STATED
    }
}
