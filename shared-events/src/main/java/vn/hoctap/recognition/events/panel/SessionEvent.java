package vn.hoctap.recognition.events.panel;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen in a session of a council. */
public sealed interface SessionEvent extends RecognitionEvent
        permits SessionOpened, ConflictDeclared, BallotSealed, SessionClosed {
    SessionId sessionId();
}
