package vn.hoctap.recognition.command.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;

/** Decline a right that was put forward (không chấp thuận cấp quyền). */
public record DeclineRight(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityCommand {}
