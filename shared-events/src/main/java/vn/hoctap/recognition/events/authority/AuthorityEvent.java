package vn.hoctap.recognition.events.authority;

import vn.hoctap.recognition.events.Reasoned;
import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to the rights of a person. */
public sealed interface AuthorityEvent extends RecognitionEvent, Reasoned
        permits RightProposed, RightGranted, RightDeclined, RightWithdrawn {
    PersonId personId();
}
