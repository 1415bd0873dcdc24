package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/** Say what kind of body an organisation is (phân loại). */
public record ClassifyOrganisation(OrganisationId organisationId, List<Trait> traits, LocalDate effectiveOn)
        implements OrganisationCommand {
    public ClassifyOrganisation {
        traits = List.copyOf(traits);
    }
}
