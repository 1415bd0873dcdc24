package vn.hoctap.recognition.events.importing;

import vn.hoctap.recognition.events.RecognitionEvent;

/** Everything that can happen to an import of past years. */
public sealed interface PastImportEvent extends RecognitionEvent permits PastYearsImported {
    PastImportId importId();
}
