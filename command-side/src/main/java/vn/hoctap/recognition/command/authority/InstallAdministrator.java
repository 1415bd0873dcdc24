package vn.hoctap.recognition.command.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.PersonId;

/** Make a person an administrator whom the operator has named, unless anything of the person's rights is recorded. */
public record InstallAdministrator(String subject, LocalDate effectiveOn) implements AuthorityCommand {
    @Override
    public PersonId personId() {
        return PersonId.of(subject);
    }
}
