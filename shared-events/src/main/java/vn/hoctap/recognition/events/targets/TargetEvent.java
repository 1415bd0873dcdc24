package vn.hoctap.recognition.events.targets;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to the targets. */
public sealed interface TargetEvent extends RecognitionEvent permits TargetsPublished {
    TargetsId targetsId();
}
