package vn.hoctap.recognition.events.decision;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a decision. */
public sealed interface DecisionEvent extends RecognitionEvent
        permits DecisionProposed, DecisionVerified, DecisionReturned, DecisionSigned, DecisionDropped {
    DecisionId decisionId();
}
