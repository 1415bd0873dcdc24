package vn.hoctap.recognition.query.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.reading.EventReader;

/** Folds entries of the trail into states of dossiers; what belongs to no dossier is left out. */
@Component
class Replay {
    private final EventReader reader;
    private final JsonMapper json = JsonMapper.builder().build();

    Replay(EventReader reader) {
        this.reader = reader;
    }

    /** The state after entries of one dossier, in their order. */
    DossierState state(List<AuditTrailEntry> entries) {
        return stateAfter(DossierState.NONE, entries);
    }

    DossierState stateAfter(DossierState begun, List<AuditTrailEntry> entries) {
        var state = begun;
        for (var entry : entries) {
            state = after(state, entry);
        }
        return state;
    }

    /** Each entry with what it changed; the entries may be of several dossiers, each from its beginning. */
    List<Step> steps(List<AuditTrailEntry> entries) {
        var states = new HashMap<UUID, DossierState>();
        var steps = new ArrayList<Step>();
        for (var entry : entries) {
            var before = states.getOrDefault(entry.stream(), DossierState.NONE);
            var after = after(before, entry);
            states.put(entry.stream(), after);
            steps.add(Step.of(entry, differences(before, after)));
        }
        return steps;
    }

    List<FieldChange> differences(DossierState before, DossierState after) {
        return JsonDifference.between(tree(before.fields()), tree(after.fields()));
    }

    private JsonNode tree(Map<String, Object> fields) {
        return json.valueToTree(fields);
    }

    private DossierState after(DossierState state, AuditTrailEntry entry) {
        return reader.read(entry.type(), entry.revision(), entry.payload()) instanceof DossierEvent event
                ? DossierState.after(state, event, entry.version())
                : state;
    }
}
