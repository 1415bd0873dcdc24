package vn.hoctap.recognition.command.decision.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;

/** The request bodies; {@code effectiveOn} left out means today in Vietnam. */
final class Bodies {
    private static final String SYMBOL = "\\p{Lu}[\\p{Lu}0-9]{0,15}(-\\p{Lu}[\\p{Lu}0-9]{0,15}){0,3}";

    private Bodies() {}

    /**
     * @param draft the body's own reference of the draft; a returned one is proposed again under it
     * @param body code of the office that is to decide
     * @param series symbol after the number
     * @param proposal number and symbol of the proposing paper
     */
    record Proposal(
            @NotNull @Pattern(regexp = Codes.PATTERN) String draft,

            @NotNull @Pattern(regexp = Codes.PATTERN) String body,

            @NotNull @Pattern(regexp = SYMBOL) String series,

            @NotNull @Valid Content content,
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 1000) String> grounds,

            @NotBlank @Size(max = 100) String proposal,

            @Nullable LocalDate effectiveOn) {}

    record Dated(@Nullable LocalDate effectiveOn) {}

    record Reasoned(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}
}
