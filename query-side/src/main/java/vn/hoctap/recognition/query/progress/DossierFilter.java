package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.TextRule;

/** Which dossiers a list is about; null means any. */
public record DossierFilter(
        @Nullable Integer year,
        @Nullable RecognitionKind kind,
        @Nullable String area,
        @Nullable Stage stage,
        @Nullable String text) {
    /** Named, because whether "Đ" has a small letter depends on how somebody set the database up otherwise. */
    private static final String CONTAINS = """
            strpos(lower((applicant_name || ' ' || applicant_code) COLLATE pg_catalog.pg_c_utf8),
                   lower(? COLLATE pg_catalog.pg_c_utf8)) > 0""";

    /** What a code of an area can look like; PostgreSQL could not even take every text. */
    public static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    /**
     * Brings the text into the one form in which names are kept.
     *
     * @throws ProblemException if it holds what no name can hold
     */
    public DossierFilter {
        text = text == null ? null : accepted(text);
    }

    private static String accepted(String text) {
        TextRule.breach(text).ifPresent(breach -> {
            throw new ProblemException(ProblemType.INVALID_TEXT, breach.sentence()).with("reason", breach.slug());
        });
        return TextRule.normalise(text);
    }

    /** The conditions in SQL, each with one argument of {@link #arguments()}, in the same order. */
    List<String> conditions() {
        var conditions = new ArrayList<String>();
        addIf(year, "year = ?", conditions);
        addIf(kind, "kind = ?", conditions);
        addIf(area, "area_code = ?", conditions);
        addIf(stage, "stage = ?", conditions);
        addIf(text, CONTAINS, conditions);
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
