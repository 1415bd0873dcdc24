package vn.hoctap.recognition.events.receipt;

import java.time.LocalDate;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.dossier.DossierId;

/**
 * A dossier was entered in the book and got its number of the day.
 *
 * @param agency the agency's part of a dossier code
 * @param number counts from 1 without a gap
 */
@EventType("ReceiptNumbered")
public record ReceiptNumbered(
        ReceiptBookId bookId, String agency, int number, DossierId dossierId, LocalDate effectiveOn)
        implements ReceiptEvent {}
