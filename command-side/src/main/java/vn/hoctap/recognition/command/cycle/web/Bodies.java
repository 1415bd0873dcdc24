package vn.hoctap.recognition.command.cycle.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.command.cycle.AskedDates;

/** The request bodies; {@code effectiveOn} left out means today in Vietnam, {@code legalBasis} left out that there is none. */
final class Bodies {

    private Bodies() {}

    record NamedOffice(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name) {}

    /** Each the last good day; one left out is the procedure's at the opening, and stays as it is at a change. */
    record Dates(
            @Nullable LocalDate registerBy,
            @Nullable LocalDate selfAssessBy,
            @Nullable LocalDate submitBy,
            @Nullable LocalDate resultBy,
            @Nullable LocalDate reportBy) {
        AskedDates asked() {
            return new AskedDates(
                    Optional.ofNullable(registerBy),
                    Optional.ofNullable(selfAssessBy),
                    Optional.ofNullable(submitBy),
                    Optional.ofNullable(resultBy),
                    Optional.ofNullable(reportBy));
        }
    }

    record Opening(
            @NotNull @Pattern(regexp = Codes.PATTERN) String title,
            @Min(Codes.FIRST_YEAR) @Max(Codes.LAST_YEAR) int year,
            @NotNull @Valid NamedOffice office,
            @Nullable Dates dates,
            @NotNull Boolean lateAllowed,
            @Nullable @Size(max = 500) String legalBasis,
            @Nullable LocalDate effectiveOn) {}

    record Change(
            @NotNull Dates dates,
            @Nullable @Size(max = 500) String legalBasis,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    record Closing(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    record Report(
            @NotBlank @Size(max = 200) String to,
            @NotBlank @Size(max = 100) String number,
            @NotNull @Min(0) Integer registered,
            @NotNull @Min(0) Integer recognised,
            @Nullable LocalDate effectiveOn) {}
}
