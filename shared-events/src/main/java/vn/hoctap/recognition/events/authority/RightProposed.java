package vn.hoctap.recognition.events.authority;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;

/** An administrator put a right forward (đề nghị cấp quyền); it gives nothing until a second one grants it. */
@EventType("RightProposed")
public record RightProposed(PersonId personId, Right right, String reason, LocalDate effectiveOn)
        implements AuthorityEvent {}
