package vn.hoctap.recognition.command.dossier.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** The request bodies; {@code effectiveOn} left out means today in Vietnam. */
final class Bodies {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    private Bodies() {}

    record Named(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 200) String name) {}

    record Registration(
            @NotNull RecognitionKind kind,
            @NotNull AdministrativeTier tier,
            @NotNull @Valid Named applicant,
            @NotNull @Valid Named area,
            int year,
            @NotNull @Valid ApplicantProfile profile,
            @Nullable LocalDate effectiveOn) {}

    /** What of the applicant the criteria ask about. */
    record ApplicantProfile(
            @NotNull @Size(max = 11) List<@NotNull Trait> traits,
            @NotNull Boolean difficultArea) {}

    record Indicator(@NotNull @Pattern(regexp = CODE) String code, IndicatorResult.@NotNull Outcome outcome) {}

    record SelfAssessment(
            @NotNull RecognitionLevel level,
            @NotNull @Size(max = 200) List<@NotNull @Valid Indicator> indicators,
            @Nullable LocalDate effectiveOn) {}

    record Dated(@Nullable LocalDate effectiveOn) {}

    record Reasoned(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    record Assessment(
            @NotNull Boolean meetsCriteria, @Nullable LocalDate effectiveOn) {}

    record Recognition(
            @NotBlank @Size(max = 100) String decisionNumber,
            @Nullable LocalDate effectiveOn) {}
}
