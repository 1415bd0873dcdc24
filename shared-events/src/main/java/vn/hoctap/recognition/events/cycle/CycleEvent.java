package vn.hoctap.recognition.events.cycle;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to a cycle. */
public sealed interface CycleEvent extends RecognitionEvent
        permits CycleOpened, CycleDatesChanged, CycleClosed, YearlyReportSent {
    CycleId cycleId();
}
