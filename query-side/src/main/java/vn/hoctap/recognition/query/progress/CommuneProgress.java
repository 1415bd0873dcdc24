package vn.hoctap.recognition.query.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** How many dossiers of a kind stand where in an area. */
public record CommuneProgress(
        String code,
        String name,
        RecognitionKind kind,
        @JsonIgnore Map<Stage, Long> byStage) {
    /** Every stage by its name in the API, zeros included. */
    @JsonProperty
    public Map<String, Long> counts() {
        return counts(byStage);
    }

    /** How many stand at one of these stages. */
    public long at(Predicate<Stage> stages) {
        return byStage.entrySet().stream()
                .filter(entry -> stages.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static Map<String, Long> counts(Map<Stage, Long> byStage) {
        var counts = new LinkedHashMap<String, Long>();
        for (var stage : Stage.values()) {
            counts.put(stage.key(), byStage.getOrDefault(stage, 0L));
        }
        return counts;
    }
}
