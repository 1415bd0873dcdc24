package vn.hoctap.recognition.events.decision;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a register of decisions. */
public sealed interface RegisterEvent extends RecognitionEvent permits DecisionNumbered {
    RegisterId registerId();
}
