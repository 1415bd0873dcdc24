package vn.hoctap.recognition.events.procedure;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.Reasoned;

/**
 * A version of a title's procedure was published (ban hành quy định thủ tục); it is never edited, only followed by the next.
 *
 * @param version counts from 1 within the title
 * @param reason why there is a new version
 * @param effectiveOn from when it is in force
 */
@EventType(value = "ProcedurePublished", revision = "2")
public record ProcedurePublished(
        ProcedureId procedureId, int version, Procedure procedure, String reason, LocalDate effectiveOn)
        implements ProcedureEvent, Reasoned {}
