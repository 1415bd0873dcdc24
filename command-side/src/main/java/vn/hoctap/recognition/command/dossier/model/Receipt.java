package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import vn.hoctap.recognition.events.dossier.DossierAccepted;

/**
 * What the one-stop office gave for a dossier.
 *
 * @param code of the dossier, once for all its receipts; empty before the first
 * @param appointment the day for which the result is promised
 * @param putOff how often that day was put off; a new receipt does not give a second time
 */
public record Receipt(String code, LocalDate appointment, int putOff) {
    static final Receipt NONE = new Receipt("", LocalDate.MAX, 0);

    Receipt renewedBy(DossierAccepted accepted) {
        return new Receipt(accepted.code(), accepted.appointment(), putOff);
    }

    Receipt putOffTo(LocalDate day) {
        return new Receipt(code, day, putOff + 1);
    }

    boolean isGiven() {
        return !code.isEmpty();
    }
}
