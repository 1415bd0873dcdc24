package vn.hoctap.recognition.query.dashboard;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The areas that a question is about.
 *
 * @param codes under which dossiers are looked for; null for all there are
 * @param communes how many communes there are
 * @param shown the code under which an area is shown
 * @param name of an area that is shown
 */
record Scope(@Nullable List<String> codes, long communes, UnaryOperator<String> shown, UnaryOperator<String> name) {
    String shownAs(String code) {
        return shown.apply(code);
    }

    String nameOf(String code) {
        return name.apply(code);
    }
}
