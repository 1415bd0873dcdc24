package vn.hoctap.recognition.command.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;

/** Grant a right that another administrator has put forward (cấp quyền). */
public record GrantRight(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityCommand {}
