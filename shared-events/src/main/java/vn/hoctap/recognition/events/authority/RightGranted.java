package vn.hoctap.recognition.events.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** A second administrator granted a proposed right (cấp quyền). */
@EventType("RightGranted")
public record RightGranted(PersonId personId, RightId rightId, String reason, LocalDate effectiveOn)
        implements AuthorityEvent {}
