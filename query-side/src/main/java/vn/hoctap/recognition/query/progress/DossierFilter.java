package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** Which dossiers a list is about; null means any. */
public record DossierFilter(
        @Nullable Integer year,
        @Nullable RecognitionKind kind,
        @Nullable String area,
        @Nullable Stage stage,
        @Nullable String text) {

    /** The conditions in SQL, each with one argument of {@link #arguments()}, in the same order. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        addIf(year, "year = ?", conditions);
        addIf(kind, "kind = ?", conditions);
        addIf(area, "area_code = ?", conditions);
        addIf(stage, "stage = ?", conditions);
        addIf(text, "strpos(lower(applicant_name || ' ' || applicant_code), lower(?)) > 0", conditions);
        return conditions;
    }

    List<Object> arguments() {
        var arguments = new ArrayList<Object>();
        if (year != null) {
            arguments.add(year);
        }
        if (kind != null) {
            arguments.add(kind.name());
        }
        if (area != null) {
            arguments.add(area);
        }
        if (stage != null) {
            arguments.add(stage.name());
        }
        if (text != null) {
            arguments.add(text);
        }
        return arguments;
    }

    private static void addIf(@Nullable Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
