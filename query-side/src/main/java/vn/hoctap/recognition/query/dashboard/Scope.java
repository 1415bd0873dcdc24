package vn.hoctap.recognition.query.dashboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The areas that a question is about.
 *
 * @param codes under which dossiers are looked for; null for all there are
 * @param names of the areas that are shown, communes first by code, by the code under which they are shown
 * @param shown the code under which an area is shown, where that is another one
 * @param communes how many communes there are
 */
record Scope(@Nullable List<String> codes, Map<String, String> names, Map<String, String> shown, long communes) {
    String shownAs(String code) {
        return shown.getOrDefault(code, code);
    }
}
