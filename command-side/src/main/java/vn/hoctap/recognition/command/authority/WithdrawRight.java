package vn.hoctap.recognition.command.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.RightId;

/** Take a right back (thu hồi quyền); one administrator is enough, for it must not wait. */
public record WithdrawRight(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityCommand {}
