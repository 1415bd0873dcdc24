package vn.hoctap.recognition.events.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** An administrator took a right back (thu hồi quyền); it is gone for the next request. */
@EventType("RightWithdrawn")
public record RightWithdrawn(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityEvent {}
