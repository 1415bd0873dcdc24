package vn.hoctap.recognition.events.procedure;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to the procedure of a title. */
public sealed interface ProcedureEvent extends RecognitionEvent permits ProcedurePublished {
    ProcedureId procedureId();
}
