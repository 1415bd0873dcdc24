package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.searchtext.SearchText;

/** Which dossiers a list is about; null means any. */
public record DossierFilter(
        @Nullable Integer year,
        @Nullable RecognitionKind kind,
        @Nullable String area,
        @Nullable Stage stage,
        @Nullable SearchText text) {
    /** What a code of an area can look like; PostgreSQL could not even take every text. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    /** @param q what somebody typed into a field for it; blank where nothing */
    public static DossierFilter of(
            @Nullable Integer year,
            @Nullable RecognitionKind kind,
            @Nullable String area,
            @Nullable Stage stage,
            @Nullable String q) {
        return new DossierFilter(year, kind, area, stage, q == null || q.isBlank() ? null : SearchText.of(q));
    }

    /** The conditions in SQL, with {@link #arguments()} in the same order. */
    public List<String> conditions() {
        var conditions = new ArrayList<String>();
        addIf(year, "year = ?", conditions);
        addIf(kind, "kind = ?", conditions);
        addIf(area, "area_code = ?", conditions);
        addIf(stage, "stage = ?", conditions);
        if (text != null) {
            conditions.add(text.condition());
        }
        return conditions;
    }

    /** What the conditions compare with. */
    public List<Object> arguments() {
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
            arguments.addAll(text.arguments());
        }
        return arguments;
    }

    private static void addIf(@Nullable Object value, String condition, List<String> conditions) {
        if (value != null) {
            conditions.add(condition);
        }
    }
}
