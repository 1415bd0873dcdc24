package vn.hoctap.recognition.command.process;

import java.time.LocalDate;
import vn.hoctap.recognition.events.RecognitionEvent;

/**
 * An event at its place in the ledger.
 *
 * @param recordedOn the day in Vietnam on which the ledger took it in
 */
public record RecordedEvent(long position, LocalDate recordedOn, RecognitionEvent event) {}
