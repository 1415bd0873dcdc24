package vn.hoctap.recognition.command.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;

/**
 * Put a right of a person forward (đề nghị cấp quyền).
 *
 * @param subject account id of whose right it is to be
 * @param organisation code, as the role reaches; empty for a role of the engine itself
 * @param from first day
 * @param to last day
 * @param delegatedBy account id of who lets the person act in their place; empty for a right of one's own
 */
public record ProposeRight(
        String subject,
        Role role,
        String organisation,
        LocalDate from,
        LocalDate to,
        String delegatedBy,
        String reason,
        LocalDate effectiveOn)
        implements AuthorityCommand {
    @Override
    public PersonId personId() {
        return PersonId.of(subject);
    }
}
