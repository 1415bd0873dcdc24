package vn.hoctap.recognition.command.organisation;

import java.util.List;
import vn.hoctap.recognition.events.criteria.Trait;

/**
 * What an organisation is on a day.
 *
 * @param area code of the administrative unit in whose figures it counts, as it was last recorded; of a unit that has
 *     been merged since, the map knows the successor
 */
public record OrganisationOnDay(String code, String name, List<Trait> traits, String area) {
    public OrganisationOnDay {
        traits = List.copyOf(traits);
    }

    public OrganisationOnDay named(String newName) {
        return new OrganisationOnDay(code, newName, traits, area);
    }

    public OrganisationOnDay with(List<Trait> newTraits) {
        return new OrganisationOnDay(code, name, newTraits, area);
    }

    public OrganisationOnDay in(String newArea) {
        return new OrganisationOnDay(code, name, traits, newArea);
    }
}
