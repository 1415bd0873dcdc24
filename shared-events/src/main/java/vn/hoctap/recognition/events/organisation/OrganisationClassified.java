package vn.hoctap.recognition.events.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Trait;

/**
 * It was found what kind of body an organisation is (phân loại).
 *
 * @param traits all that it has from now on
 */
@EventType("OrganisationClassified")
public record OrganisationClassified(OrganisationId organisationId, List<Trait> traits, LocalDate effectiveOn)
        implements OrganisationEvent {
    public OrganisationClassified {
        traits = List.copyOf(traits);
    }
}
