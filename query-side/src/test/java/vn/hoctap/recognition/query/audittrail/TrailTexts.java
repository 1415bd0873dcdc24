package vn.hoctap.recognition.query.audittrail;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** What the file of the trail has texts for. */
final class TrailTexts {
    private TrailTexts() {}

    /** Names under a beginning of keys that ends in a point. */
    static Set<String> under(String beginning) {
        return ResourceBundle.getBundle("text.trail", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith(beginning))
                .map(key -> key.substring(beginning.length()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
