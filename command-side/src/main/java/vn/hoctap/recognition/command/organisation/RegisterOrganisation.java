package vn.hoctap.recognition.command.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationId;

/**
 * Enter an organisation (đăng ký cơ quan, đơn vị).
 *
 * @param area code of the administrative unit in whose figures it counts
 */
public record RegisterOrganisation(String code, String name, List<Trait> traits, String area, LocalDate effectiveOn)
        implements OrganisationCommand {
    public RegisterOrganisation {
        traits = List.copyOf(traits);
    }

    @Override
    public OrganisationId organisationId() {
        return OrganisationId.of(code);
    }
}
