package vn.hoctap.recognition.portal.clerk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The dossiers whose boxes somebody has ticked.
 *
 * @param versions the one of each that its line showed
 */
record ChosenDossiers(Map<UUID, Long> versions) {
    private static final String PREFIX = "ho-so.";
    private static final Pattern FIELD = Pattern.compile("ho-so\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern VERSION = Pattern.compile("\\d{1,9}");

    static String field(UUID dossier) {
        return PREFIX + dossier;
    }

    static ChosenDossiers in(Map<String, String> form) {
        var versions = new LinkedHashMap<UUID, Long>();
        form.forEach((name, value) -> {
            var field = FIELD.matcher(name);
            if (field.matches() && VERSION.matcher(value).matches()) {
                versions.put(UUID.fromString(field.group(1)), Long.valueOf(value));
            }
        });
        return new ChosenDossiers(versions);
    }
}
