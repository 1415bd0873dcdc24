package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;

/** What comes after its last day is taken only if it says why (quá hạn có lý do). */
record LastDayRule(LocalDate lastDay, DossierRefusal tooLate) {
    Optional<DossierRefusal> breachedBy(LocalDate on, String lateBecause) {
        return on.isAfter(lastDay) && lateBecause.isBlank() ? Optional.of(tooLate) : Optional.empty();
    }
}
