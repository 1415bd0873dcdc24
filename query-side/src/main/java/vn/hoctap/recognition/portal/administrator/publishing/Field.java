package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hoctap.recognition.web.text.Text;

/**
 * A field of a sheet.
 *
 * @param path where its value stands in what is published, such as {@code terms.submitBy.term.day}; it is the field's name
 * @param options to choose from; none where it is typed
 * @param meant the path of another field and the value with which this one counts, such as {@code term.kind=WORKING_DAYS};
 *     empty where it always does
 */
public record Field(String path, String label, FieldKind kind, List<Option> options, String meant) {
    /** What can be chosen, and what it is called. */
    public record Option(String value, String words) {}

    public Field {
        options = List.copyOf(options);
    }

    static Field of(FieldKind kind, String path, String label) {
        return new Field(path, label, kind, List.of(), "");
    }

    static Field choice(String path, String label, List<Option> options) {
        return new Field(path, label, FieldKind.CHOICE, options, "");
    }

    /** The same, counting only while another field says so. */
    Field onlyIf(String other, String value) {
        return new Field(path, label, kind, options, other + "=" + value);
    }

    boolean counts(Map<String, String> typed) {
        var parts = meant.split("=", 2);
        return meant.isEmpty() || typed.getOrDefault(parts[0], "").equals(parts[1]);
    }

    /** What has to be put right; empty where nothing has. */
    Optional<String> fault(String typed) {
        return kind == FieldKind.CHOICE ? faultOfChoice(typed) : kind.fault(typed);
    }

    private Optional<String> faultOfChoice(String typed) {
        return options.stream().anyMatch(option -> option.value().equals(typed))
                ? Optional.empty()
                : Optional.of(Text.called("publishing.fault", kind));
    }

    /** What was typed, as a person reads it. */
    String words(String typed) {
        return options.stream()
                .filter(option -> option.value().equals(typed))
                .map(Option::words)
                .findFirst()
                .orElseGet(() -> kind.words(typed));
    }
}
