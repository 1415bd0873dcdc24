package vn.hoctap.recognition.query.progress;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
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

    /** In SQL, on {@code progress.standing} at a point of the two axes of time. */
    Conditions at(AsOf asOf) {
        return in(Conditions.at(asOf));
    }

    /** In SQL, after other conditions on {@code progress.standing}. */
    public Conditions in(Conditions others) {
        var all = others.and("year = ?", year)
                .and("kind = ?", kind == null ? null : kind.name())
                .and("area_code = ?", area)
                .and("stage = ?", stage == null ? null : stage.name());
        return text == null
                ? all
                : all.andAll(text.condition(), text.arguments().toArray());
    }
}
