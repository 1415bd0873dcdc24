package vn.hoctap.recognition.events.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.EventType;
import vn.hoctap.recognition.events.criteria.Trait;

/**
 * An organisation was entered (đăng ký cơ quan, đơn vị).
 *
 * @param traits what the criteria ask about it
 * @param area code of the administrative unit in whose figures it counts
 */
@EventType("OrganisationRegistered")
public record OrganisationRegistered(
        OrganisationId organisationId, String code, String name, List<Trait> traits, String area, LocalDate effectiveOn)
        implements OrganisationEvent {
    public OrganisationRegistered {
        traits = List.copyOf(traits);
    }
}
