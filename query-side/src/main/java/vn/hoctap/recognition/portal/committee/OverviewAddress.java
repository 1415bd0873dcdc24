package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * What the address of the overview, and of its report, says; a field that was left empty says nothing, but for the area.
 *
 * @param area code; empty for all that the reader sees, null where nothing is said of it
 * @param recordedBy a minute in Vietnam's time, as a browser's field for one sends it
 */
public record OverviewAddress(
        @BindParam("nam") @Nullable @Min(2000) @Max(2100) Integer year,

        @BindParam("dia-ban") @Nullable @Pattern(regexp = "|" + DossierFilter.CODE)
        String area,

        @BindParam("ngay") @Nullable LocalDate day,

        @BindParam("ghi-nhan-den") @Nullable @Pattern(regexp = OverviewAddress.MINUTE)
        String recordedBy,

        @BindParam("so-voi") @Nullable LocalDate comparedTo) {
    private static final String MINUTE = "|20\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}";

    /**
     * What it asks for.
     *
     * @param otherwise year and area of which it says nothing
     * @throws ProblemException if there is no such minute
     */
    Asked asked(Asked otherwise) {
        return new Asked(
                year == null ? otherwise.year() : year,
                area == null ? otherwise.area() : area.isEmpty() ? null : area,
                day,
                moment(),
                comparedTo);
    }

    private @Nullable LocalDateTime moment() {
        try {
            return recordedBy == null || recordedBy.isEmpty() ? null : LocalDateTime.parse(recordedBy);
        } catch (DateTimeParseException noSuchMinute) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("committee.address"));
        }
    }
}
