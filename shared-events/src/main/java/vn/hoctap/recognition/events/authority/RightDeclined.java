package vn.hoctap.recognition.events.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** A second administrator declined a proposed right (không chấp thuận cấp quyền). */
@EventType("RightDeclined")
public record RightDeclined(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityEvent {}
