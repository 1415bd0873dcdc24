package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.cycle.CycleStep;
import vn.hoctap.recognition.command.cycle.Timeliness;
import vn.hoctap.recognition.events.procedure.Office;

/**
 * Steps of the applicant keep to the dates of the year that the receiving office has opened; a late one says why, where the
 * office allows it at all. Where no office is competent no dates bind.
 */
record TimelinessRule(CycleStep step, LocalDate on, String lateBecause) {
    Optional<DossierRefusal> breachedBy(String title, int year, Optional<Office> receiving, Circumstances now) {
        return receiving.flatMap(office -> now.years()
                .of(title, year, office.code(), step, on)
                .map(this::breach)
                .orElse(Optional.of(Refusal.CYCLE_NOT_OPEN)));
    }

    private Optional<DossierRefusal> breach(Timeliness timeliness) {
        return switch (timeliness) {
            case IN_TIME -> Optional.empty();
            case LATE_ALLOWED -> lateBecause.isBlank() ? Optional.of(Refusal.LATE_REASON_MISSING) : Optional.empty();
            case TOO_LATE -> Optional.of(Refusal.TOO_LATE);
            case NOT_OPEN_YET -> Optional.of(Refusal.CYCLE_NOT_OPEN);
        };
    }
}
