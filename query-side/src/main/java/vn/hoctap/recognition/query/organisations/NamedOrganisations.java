package vn.hoctap.recognition.query.organisations;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;

/** What an organisation is called today, and where it lies. */
@Component
public class NamedOrganisations {
    private final FindOrganisations findOrganisations;

    NamedOrganisations(FindOrganisations findOrganisations) {
        this.findOrganisations = findOrganisations;
    }

    /** @param area code of the administrative unit in whose figures it counts */
    public record Named(String name, String area) {}

    /** Empty for a code that none bears, or none any more. */
    public Optional<Named> find(String code) {
        return findOrganisations
                .find(code, AsOf.NOW)
                .filter(row -> row.closedOn() == null)
                .map(row -> new Named(row.name(), row.area()));
    }
}
