package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** The organisations as they are recorded at this instant. */
public interface KnownOrganisations {
    /** Empty for a code that no organisation has on the day, not yet or no longer. */
    Optional<OrganisationOnDay> on(String code, LocalDate day);

    /** Whether a code ever was an organisation's. */
    boolean isRecorded(String code);
}
