package vn.hoctap.recognition.command.authority.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.authority.Role;

/** What has to be sent to change a person's rights. */
final class Bodies {
    /** An account id at the identity provider. */
    private static final String SUBJECT = "[0-9A-Za-z._@-]{1,64}";

    private Bodies() {}

    /**
     * @param organisation code of the applicant, the office or the administrative unit, as the role reaches; left out for an
     *     administrator
     * @param to last day; left out the right has no end
     * @param delegatedBy account id of who lets the person act in their place; left out it is a right of one's own
     * @param effectiveOn the date on the paper; left out it is today
     */
    record Proposal(
            @NotNull @Pattern(regexp = SUBJECT) String subject,
            @NotNull Role role,
            @Size(max = 32) @Nullable String organisation,
            @NotNull LocalDate from,
            @Nullable LocalDate to,
            @Pattern(regexp = SUBJECT) @Nullable String delegatedBy,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable LocalDate effectiveOn) {}

    /** @param reason may be left out where a right is granted */
    record Why(
            @Size(max = 2000) @Nullable String reason,
            @Nullable LocalDate effectiveOn) {
        String reasonOrNone() {
            return Objects.requireNonNullElse(reason, "");
        }
    }
}
