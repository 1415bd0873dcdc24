package vn.hoctap.recognition.query.decisions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.query.reading.AcceptedText;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Which decisions a list is about; null means any.
 *
 * @param body code of the office that decides
 * @param dossier one that it covers
 * @param q part of the number, the body's name or the proposing paper's number
 */
record DecisionFilter(
        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,31}")
        String body,

        @Nullable @Min(2000) @Max(2100) Integer year,
        DecisionRow.@Nullable State state,
        @Nullable UUID dossier,
        @Nullable @Size(max = 100) String q) {

    DecisionFilter {
        q = AcceptedText.orNull(q);
    }

    Conditions at(AsOf asOf) {
        return Conditions.at(asOf)
                .and("content #>> '{draft,body,code}' = ?", body)
                .and("(content ->> 'year')::int = ?", year)
                .and("content ->> 'state' = ?", state == null ? null : state.name())
                .and(
                        "content #> '{draft,dossiers}' @> jsonb_build_array(jsonb_build_object('dossierId', ?::text))",
                        dossier == null ? null : dossier.toString())
                .and("""
                        folding.folded(concat_ws(' ', content #>> '{signed,numberText}', content #>> '{draft,body,name}',
                                                 content #>> '{draft,proposal}')) LIKE ?""", q == null ? null : Folding.containing(q));
    }
}
