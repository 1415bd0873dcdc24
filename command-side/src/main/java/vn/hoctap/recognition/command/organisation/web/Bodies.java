package vn.hoctap.recognition.command.organisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.criteria.Trait;

/** The request bodies; {@code effectiveOn} left out means today in Vietnam. */
final class Bodies {
    private Bodies() {}

    record Registration(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name,

            @NotNull @Size(max = 11) List<@NotNull Trait> traits,
            @NotNull @Pattern(regexp = Codes.PATTERN) String area,
            @Nullable LocalDate effectiveOn) {}

    record Renaming(
            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name,

            @Nullable LocalDate effectiveOn) {}

    record Classification(
            @NotNull @Size(max = 11) List<@NotNull Trait> traits,
            @Nullable LocalDate effectiveOn) {}

    record Move(
            @NotNull @Pattern(regexp = Codes.PATTERN) String area,
            @Nullable LocalDate effectiveOn) {}

    record Closing(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}
}
