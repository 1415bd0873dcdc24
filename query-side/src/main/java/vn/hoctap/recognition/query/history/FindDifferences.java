package vn.hoctap.recognition.query.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Stage;

/** What changed in a commune or in the district between two instants, and by which steps. */
@Component
public class FindDifferences {
    private final DifferencesStore store;
    private final TransactionTemplate snapshot;
    private final JsonMapper json = JsonMapper.builder().build();

    FindDifferences(DifferencesStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /**
     * The dossiers of which another row counts at the end than at the start, and exactly the steps that brought that about.
     *
     * @param after the last dossier of the page before; null for the first page
     */
    public Differences of(Between between, @Nullable UUID after, int limit) {
        return snapshot.execute(ignored -> page(between, after, limit));
    }

    private Differences page(Between between, @Nullable UUID after, int limit) {
        var found = store.changed(between, after, limit + 1);
        boolean more = found.size() > limit;
        var rows = more ? found.subList(0, limit) : found;
        var ids = rows.stream().map(DossierRow::dossierId).toList();
        var before = store.before(between, ids);
        return new Differences(
                counts(between),
                rows.stream()
                        .map(row -> dossier(before.get(row.dossierId()), row))
                        .toList(),
                store.steps(between, ids).stream()
                        .map(entry -> Step.of(entry, List.of()))
                        .toList(),
                more ? ids.getLast() : null);
    }

    /** Every stage by its name in the API, zeros included. */
    private Map<String, Count> counts(Between between) {
        var before = store.counts(between, between.start());
        var after = store.counts(between, between.end());
        var counts = new LinkedHashMap<String, Count>();
        for (var stage : Stage.values()) {
            counts.put(stage.key(), new Count(before.getOrDefault(stage, 0L), after.getOrDefault(stage, 0L)));
        }
        return counts;
    }

    private Dossier dossier(@Nullable DossierRow before, DossierRow after) {
        return new Dossier(
                after.dossierId(),
                after.applicantCode(),
                after.applicantName(),
                JsonDifference.between(before == null ? MissingNode.getInstance() : shown(before), shown(after)));
    }

    private JsonNode shown(DossierRow row) {
        return json.valueToTree(Shown.of(row));
    }

    /** How many dossiers stand somewhere. */
    public record Count(long before, long after) {}

    /** @param changes empty where the steps moved nothing that a list shows, such as a publication */
    public record Dossier(UUID dossierId, String applicantCode, String applicantName, List<FieldChange> changes) {
        public Dossier {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A page of differences.
     *
     * @param counts by stage, of all dossiers and not only of this page's
     * @param steps of this page's dossiers, in the order of the ledger
     * @param next the dossier after which the next page begins; null for the last page
     */
    public record Differences(
            Map<String, Count> counts,
            List<Dossier> dossiers,
            List<Step> steps,
            @Nullable UUID next) {
        public Differences {
            dossiers = List.copyOf(dossiers);
            steps = List.copyOf(steps);
        }
    }
}
