package vn.hoctap.recognition.command.panel.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.Codes;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.procedure.Office;

/** The request bodies about councils; {@code effectiveOn} left out means today in Vietnam. */
final class PanelBodies {
    static final String ACCOUNT = "[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}";

    private PanelBodies() {}

    record OfficeNamed(
            @NotNull @Pattern(regexp = Codes.PATTERN) String code,

            @NotBlank @Pattern(regexp = Codes.IN_NAME) @Size(max = 200)
            String name) {
        Office toOffice() {
            return new Office(code, name);
        }
    }

    record Member(
            @NotNull @Pattern(regexp = ACCOUNT) String subject,
            @NotNull Role role,
            @NotNull @Pattern(regexp = Codes.PATTERN) String body,
            @NotNull @Size(max = 200) String represents) {
        PanelMember toMember() {
            return new PanelMember(subject, role, body, represents);
        }
    }

    record Establishment(
            @NotNull @Valid OfficeNamed office,
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Pattern(regexp = Codes.PATTERN) String> titles,
            @Min(Codes.FIRST_YEAR) @Max(Codes.LAST_YEAR) int year,
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotNull @Size(max = 50) List<@NotNull @Valid Member> members,
            @Nullable LocalDate effectiveOn) {
        List<PanelMember> toMembers() {
            return members.stream().map(Member::toMember).toList();
        }
    }

    record Replacement(
            @NotNull @Pattern(regexp = ACCOUNT) String outgoing,
            @NotNull @Valid Member incoming,
            @NotBlank @Size(max = 100) String decisionNumber,
            @Nullable LocalDate effectiveOn) {}

    record Dissolution(
            @NotBlank @Size(max = 100) String decisionNumber,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}
}
