package vn.hoctap.recognition.events.deadline;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to the paces of deadlines. */
public sealed interface PaceEvent extends RecognitionEvent permits PacesPublished {
    PacesId pacesId();
}
