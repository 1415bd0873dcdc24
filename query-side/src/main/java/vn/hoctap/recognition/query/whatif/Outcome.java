package vn.hoctap.recognition.query.whatif;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/**
 * What a dossier would come to.
 *
 * @param recorded the highest award that the recorded judgement comes to
 * @param hypothetical the same under the other criteria; null where that depends on what is missing
 * @param deciding the indicators that made the difference; none where only the bands lie elsewhere
 * @param missing codes of the indicators that apply and about which the dossier says nothing
 */
public record Outcome(
        @JsonUnwrapped Case.Applicant applicant,
        Change change,
        Award recorded,
        @Nullable Award hypothetical,
        List<Decider> deciding,
        List<String> missing) {

    /**
     * An indicator that made a difference.
     *
     * @param level at which it did; null with points
     * @param name in the other criteria; null where they do not have it
     * @param recorded null where it was not asked
     * @param hypothetical null where it is not asked
     */
    public record Decider(
            @Nullable RecognitionLevel level,
            String indicator,
            @Nullable String name,
            @Nullable IndicatorFinding recorded,
            @Nullable IndicatorFinding hypothetical) {}
}
