package vn.hoctap.recognition.query.organisations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.query.territory.FindTerritory;

/** Lists organisations by code; those that have ended are found by their code alone. */
@Component
public class FindOrganisations {
    private final OrganisationsStore store;
    private final FindTerritory findTerritory;

    FindOrganisations(OrganisationsStore store, FindTerritory findTerritory) {
        this.store = store;
        this.findTerritory = findTerritory;
    }

    /** By code. */
    public Page<OrganisationRow> page(OrganisationFilter filter, AsOf asOf, PageRequest request) {
        return store.units().page(conditions(filter, asOf), request);
    }

    void each(OrganisationFilter filter, AsOf asOf, Consumer<OrganisationRow> reader) {
        store.units().each(conditions(filter, asOf), reader);
    }

    /** An organisation as it was; empty where there was none yet. */
    public Optional<OrganisationRow> find(String code, AsOf asOf) {
        return store.units().find(OrganisationId.of(code).value(), asOf);
    }

    /** Those of some codes that there are today. */
    List<OrganisationRow> all(Collection<String> codes) {
        var ids = codes.stream().map(code -> OrganisationId.of(code).value()).toArray(UUID[]::new);
        var asked =
                Conditions.at(AsOf.NOW).andAll("content ->> 'closedOn' IS NULL").andAll("id = ANY (?)", (Object) ids);
        return store.units().all(asked);
    }

    /** All that was known to have happened to it, in the order in which it holds. */
    public List<Change> history(String code, @Nullable Instant asRecordedAt) {
        var known = Conditions.known(asRecordedAt)
                .and("id = ?", OrganisationId.of(code).value());
        return store.units().all(known).stream()
                .flatMap(row -> row.changes().stream())
                .sorted(Change.AS_THEY_HOLD)
                .toList();
    }

    private Conditions conditions(OrganisationFilter filter, AsOf asOf) {
        var conditions = Conditions.at(asOf)
                .andAll("content ->> 'closedOn' IS NULL")
                .and(
                        "content -> 'traits' @> to_jsonb(?::text)",
                        filter.trait() == null ? null : filter.trait().name())
                .and(
                        "folding.folded((content ->> 'name') || ' ' || (content ->> 'code')) LIKE ?",
                        filter.q() == null ? null : Folding.containing(filter.q()));
        return filter.area() == null
                ? conditions
                : conditions.andAll("content ->> 'area' = ANY (?)", (Object) areas(filter.area(), asOf));
    }

    private String[] areas(String code, AsOf asOf) {
        return findTerritory.at(asOf).areasOf(code).toArray(String[]::new);
    }
}
