package vn.hoctap.recognition.query.panels;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Which councils a list is about; null means any.
 *
 * @param year the assessed year
 * @param office code of the office that set it up
 */
record PanelFilter(
        @Nullable @Min(2000) @Max(2100) Integer year,

        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,31}")
        String office) {
    Conditions at(AsOf asOf) {
        return Conditions.at(asOf)
                .and("(content ->> 'year')::int = ?", year)
                .and("content #>> '{office,code}' = ?", office);
    }
}
