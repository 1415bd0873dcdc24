package vn.hoctap.recognition.query.organisations;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an organisation is called today, and where it lies. */
@Component
public class NamedOrganisations {
    private final FindOrganisations findOrganisations;

    NamedOrganisations(FindOrganisations findOrganisations) {
        this.findOrganisations = findOrganisations;
    }

    /** @param area code of the administrative unit in whose figures it counts */
    public record Named(String name, String area) {}

    /** By code; a code that none bears, or none any more, is not among them. */
    public Map<String, Named> all(Collection<String> codes) {
        return findOrganisations.all(codes).stream()
                .collect(Collectors.toMap(OrganisationRow::code, row -> new Named(row.name(), row.area())));
    }
}
