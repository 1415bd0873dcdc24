package vn.hoctap.recognition.command.procedure;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.procedure.AdministrativeSeat;

/** Which unit of a tier an area belongs to. */
@FunctionalInterface
public interface Seats {
    /**
     * The unit of the tier in which the area lies on a day; empty where there is none, as for the district tier from 1 July 2025.
     *
     * @param area code of an administrative unit; at its own tier it is its own seat
     */
    Optional<AdministrativeSeat> of(String area, AdministrativeTier tier, LocalDate on);
}
