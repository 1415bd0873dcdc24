package vn.hoctap.recognition.events;

import java.time.LocalDate;

/** Anything that is recorded; {@link EventCatalogue} knows the sealed families that there are. */
public interface RecognitionEvent {
    /** The date on the paper, from which it is in force; the ledger knows when it was recorded. */
    LocalDate effectiveOn();
}
