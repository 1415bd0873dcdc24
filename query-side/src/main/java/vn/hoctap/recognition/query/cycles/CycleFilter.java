package vn.hoctap.recognition.query.cycles;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/**
 * Which cycles a list is about; null means any.
 *
 * @param year the assessed year
 * @param title the title's code
 * @param office code of the office that opened it
 */
record CycleFilter(
        @Nullable @Min(2000) @Max(2100) Integer year,

        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,31}")
        String title,

        @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9.-]{0,31}")
        String office) {
    Conditions at(AsOf asOf) {
        return Conditions.at(asOf)
                .and("(content ->> 'year')::int = ?", year)
                .and("content ->> 'title' = ?", title)
                .and("content #>> '{office,code}' = ?", office);
    }
}
