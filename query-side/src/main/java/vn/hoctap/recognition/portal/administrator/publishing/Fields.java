package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.portal.administrator.publishing.Field.Option;
import vn.hoctap.recognition.web.text.Text;

/** Fields that several sheets have. */
final class Fields {
    static final String INSTRUMENT = "instrument";
    static final String PRINTED = "printed";
    static final String NORMALISED = "normalised";

    private Fields() {}

    /** Where a fact stands. */
    static List<Field> citation(String path) {
        return List.of(
                Field.of(FieldKind.TEXT, path + "." + INSTRUMENT, Text.of("publishing.citation.instrument")),
                Field.of(FieldKind.OPTIONAL, path + "." + PRINTED, Text.of("publishing.citation.printed")),
                Field.of(FieldKind.OPTIONAL, path + "." + NORMALISED, Text.of("publishing.citation.normalised")),
                certainty(path + ".certainty"));
    }

    /** Where only what is printed was typed, nothing was mended. */
    static Map<String, String> completed(Map<String, String> typed) {
        var completed = new LinkedHashMap<>(typed);
        typed.forEach((path, printed) -> {
            if (path.endsWith("." + PRINTED)) {
                var other = path.substring(0, path.length() - PRINTED.length()) + NORMALISED;
                completed.merge(other, printed, (was, _) -> was.isEmpty() ? printed : was);
            }
        });
        return completed;
    }

    static Field certainty(String path) {
        return Field.choice(path, Text.of("publishing.citation.certainty"), options(Certainty.values(), Fields::of));
    }

    static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> words) {
        return Arrays.stream(all)
                .map(each -> new Option(each.name(), words.apply(each)))
                .toList();
    }

    /** How sure a fact of the law is. */
    static String of(Certainty certainty) {
        return Text.called("publishing.certainty", certainty);
    }
}
