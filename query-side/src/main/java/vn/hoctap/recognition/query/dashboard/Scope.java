package vn.hoctap.recognition.query.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The areas that a question is about.
 *
 * @param codes under which dossiers are looked for; null for all there are
 * @param communes codes of the communes that there are
 * @param shown the code under which an area is shown
 * @param name of an area that is shown
 * @param heir of an area that is gone
 */
record Scope(
        @Nullable List<String> codes,
        Set<String> communes,
        UnaryOperator<String> shown,
        UnaryOperator<String> name,
        UnaryOperator<String> heir) {
    /** The commune on whose ground an area lies; empty where that is no commune of this map. */
    Optional<String> communeOf(String area) {
        return Stream.of(area, heir.apply(area)).filter(communes::contains).findFirst();
    }

    String shownAs(String code) {
        return shown.apply(code);
    }

    String nameOf(String code) {
        return name.apply(code);
    }
}
