package vn.hoctap.recognition.query.audittrail;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.reading.AcceptedText;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * Which part of the trail a question is about; null means any, and the names are those of the request's parameters.
 *
 * @param dossier or whatever else has a history of its own
 * @param area of dossiers that are or once were in it
 * @param type kinds of acts, any of them
 * @param family all kinds of acts about one thing, such as dossiers or decisions
 * @param recordedTo the first moment that no longer counts
 * @param effectiveTo the last day that counts
 * @param q in the reason, the act's title, the account or the unit, with or without marks
 */
public record TrailFilter(
        @Nullable UUID dossier,
        @Nullable @Pattern(regexp = TrailFilter.TOKEN) String actor,
        @Nullable @Pattern(regexp = TrailFilter.TOKEN) String unit,
        @Nullable @Pattern(regexp = DossierFilter.CODE) String area,
        @Nullable @Size(max = 50) List<@Pattern(regexp = TrailFilter.NAME) String> type,
        @Nullable @Pattern(regexp = TrailFilter.NAME) String family,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable @Size(max = 100) String q) {
    public TrailFilter {
        q = q == null ? null : AcceptedText.orNull(q);
    }

    /** Accounts and codes. */
    public static final String TOKEN = "[!-~]{1,64}";

    /** Types and families. */
    public static final String NAME = "[A-Za-z]{1,64}";

    private static final String WAS_IN = "stream IN (SELECT dossier_id FROM progress.standing WHERE area_code = ?)";
    private static final String ANY_TYPE = "type = ANY (?)";

    /** Everything but the text, which other things have to be asked about first. */
    Conditions conditions() {
        var conditions = Conditions.none()
                .and("stream = ?", dossier)
                .and("actor = ?", actor)
                .and("unit = ?", unit)
                .and(WAS_IN, area)
                .and("recorded_at >= ?", recordedFrom)
                .and("recorded_at < ?", recordedTo)
                .and("effective_on >= ?", effectiveFrom)
                .and("effective_on <= ?", effectiveTo);
        if (type != null) {
            conditions = conditions.andAll(ANY_TYPE, array(known(type)));
        }
        if (family != null) {
            conditions = conditions.andAll(ANY_TYPE, array(ofFamily(family)));
        }
        return conditions;
    }

    private static Collection<String> known(List<String> types) {
        if (!types.stream().allMatch(Acts::isKnown)) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.type"));
        }
        return types;
    }

    private static Collection<String> ofFamily(String family) {
        var types = Acts.ofFamily(family);
        if (types.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.family"));
        }
        return types;
    }

    private static Object array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }
}
