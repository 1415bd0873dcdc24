package vn.hoctap.recognition.events.dossier;

import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** An office that a document makes competent for a step of one dossier. */
public record AssignedOffice(ProcedureStep step, Office office, String signatory) {}
