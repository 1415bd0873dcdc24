package vn.hoctap.recognition.command.dossier.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** The request bodies; {@code effectiveOn} left out means today in Vietnam. */
final class Bodies {
    private Bodies() {}

    /** @param applicant code of the organisation, or of the administrative unit that is to be a learning community */
    record Registration(
            @NotNull RecognitionKind kind,
            @NotNull AdministrativeTier tier,
            @NotNull @Pattern(regexp = Codes.PATTERN) String applicant,
            @Min(Codes.FIRST_YEAR) @Max(Codes.LAST_YEAR) int year,
            @Nullable @Size(max = 2000) String lateBecause,
            @Nullable LocalDate effectiveOn) {}

    /** @param value as the indicator is measured, such as {@code {"kind":"RATIO","numerator":62,"denominator":100}} */
    record Answered(
            @NotNull @Pattern(regexp = Codes.OF_PART) String indicator,
            @Schema(implementation = Value.class) @NotNull ObjectNode value,
            @Nullable @Size(max = 20) List<@NotBlank @Size(max = 200) String> evidence,
            @Nullable @Size(max = 200) String source) {}

    record Draft(
            @NotNull @Size(max = 200) List<@NotNull @Valid Answered> answers,
            @Nullable LocalDate effectiveOn) {}

    /** @param chairedBy office or post, never a name */
    record Agreed(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String chairedBy,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> attendedBy,
            @NotBlank @Size(max = 100) String minutes) {}

    /** @param level left out for the highest that the answers support, and with points */
    record SelfAssessment(
            @Nullable RecognitionLevel level,
            @NotNull @Size(max = 200) List<@NotNull @Valid Answered> answers,
            @NotNull @Valid Agreed meeting,
            @Nullable @Size(max = 2000) String lateBecause,
            @Nullable LocalDate effectiveOn) {}

    record Part(
            @NotNull @Pattern(regexp = Codes.OF_PART) String code,
            @NotBlank @Size(max = 200) String document) {}

    record Submission(
            @NotNull @Size(max = 50) List<@NotNull @Valid Part> parts,
            @Nullable @Size(max = 2000) String lateBecause,
            @Nullable LocalDate effectiveOn) {}

    record Flaw(
            @NotNull @Pattern(regexp = Codes.OF_PART) String place,
            @NotBlank @Size(max = 500) String what) {}

    record Return(
            @NotBlank @Size(max = 2000) String reason,
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Flaw> defects,
            @Nullable LocalDate replyBy,
            @Nullable LocalDate effectiveOn) {}

    /** @param receivedAt by the clock on the wall of the office; left out for now */
    record Acceptance(@Nullable LocalDateTime receivedAt) {}

    /** @param version that its sender saw */
    record OneAcceptance(
            @NotNull DossierId dossierId,
            @Min(0) long version,
            @Nullable LocalDateTime receivedAt) {}

    record Acceptances(@NotEmpty @Size(max = 500) List<@NotNull @Valid OneAcceptance> items) {}

    record Reasoned(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    record Reappointment(
            @NotNull LocalDate appointment,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    record Named(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name) {}

    record Assigned(
            @NotNull ProcedureStep step,
            @NotNull @Valid Named office,
            @NotBlank @Size(max = 200) String signatory) {}

    record Transfer(
            @NotNull @Valid Named area,
            @NotNull @Size(max = 4) List<@NotNull @Valid Assigned> offices,
            @NotBlank @Size(max = 500) String legalBasis,
            @Nullable LocalDate effectiveOn) {}

    record Publication(
            @NotBlank @Size(max = 500) String channel,
            @Nullable LocalDate effectiveOn) {}

    record Complaint(
            @NotNull ComplaintKind kind,
            @NotBlank @Size(max = 200) String complainant,
            @NotBlank @Size(max = 2000) String subject,
            @Nullable @Size(max = 2000) String lateBecause,
            @Nullable LocalDate effectiveOn) {}

    record Settlement(
            @NotNull ComplaintOutcome outcome,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 100) String documentNumber,
            @Nullable LocalDate effectiveOn) {}

    record Removal(
            @NotNull @Pattern(regexp = Codes.OF_PART) String criterion,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Nullable LocalDate effectiveOn) {}
}
