package vn.hoctap.recognition.command.territory.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;

/**
 * The request bodies; {@code effectiveOn} left out means today in Vietnam, {@code certainty} left out that the sender has
 * read the instrument.
 */
final class Bodies {
    private static final String CODE_OR_NONE = "(" + Codes.PATTERN + ")?";

    private Bodies() {}

    /** What every change of the map is based on. */
    sealed interface Based {
        String legalBasis();

        @Nullable
        Certainty certainty();

        @Nullable
        LocalDate effectiveOn();
    }

    /** @param parent empty for a province */
    record Unit(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name,

            @NotNull AdministrativeTier tier,
            @NotNull @Pattern(regexp = CODE_OR_NONE) String parent,
            @NotNull Boolean difficult) {
        AdministrativeUnit toUnit() {
            return new AdministrativeUnit(code, name, tier, parent, difficult);
        }
    }

    record Establishment(
            @NotNull @Valid Unit unit,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Merger(
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Pattern(regexp = Codes.PATTERN) String> codes,
            @NotNull @Valid Unit into,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Split(
            @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Unit> into,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Renaming(
            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name,

            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Move(
            @NotNull @Pattern(regexp = CODE_OR_NONE) String parent,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Abolition(
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}

    record Classification(
            @NotNull Boolean difficult,
            @NotBlank @Size(max = 2000) String legalBasis,
            @Nullable Certainty certainty,
            @Nullable LocalDate effectiveOn)
            implements Based {}
}
