package vn.hoctap.recognition.portal.administrator;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.criteria.Lint;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.web.text.Text;

/** A criteria set as somebody has typed or uploaded it, checked by the rules that publishing keeps. */
sealed interface CriteriaDraft {
    /** As strict as the command side is. */
    JsonMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** It may be published. */
    record Sound(CriteriaSet set, JsonNode data) implements CriteriaDraft {}

    /** @param faults a sentence each */
    record Faulty(List<String> faults) implements CriteriaDraft {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** @param text the set, or a published version of one as it was downloaded */
    static CriteriaDraft of(String text) {
        try {
            var tree = JSON.readTree(text);
            var data = tree.path("set").isObject() ? tree.path("set") : tree;
            return data.isObject()
                    ? checked(JSON.treeToValue(data, CriteriaSet.class), data)
                    : new Faulty(List.of(Text.of("criteria-versions.unreadable.object")));
        } catch (JacksonException unfit) {
            return new Faulty(List.of(sentence(unfit)));
        }
    }

    private static CriteriaDraft checked(CriteriaSet set, JsonNode data) {
        var faults = Lint.findings(set).stream()
                .map(finding -> FlawWords.of(finding, set))
                .toList();
        return faults.isEmpty() ? new Sound(set, data) : new Faulty(faults);
    }

    private static String sentence(JacksonException unfit) {
        var at = unfit.getLocation();
        var sentence = at == null || at.getLineNr() < 1
                ? Text.of("criteria-versions.unreadable")
                : Text.of("criteria-versions.unreadable.at", at.getLineNr(), at.getColumnNr());
        return unfit.getPath().isEmpty()
                ? sentence
                : sentence + " " + Text.of("criteria-versions.unreadable.item", unfit.getPathReference());
    }

    static String pretty(CriteriaSet set) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(set);
    }
}
