package vn.hoctap.recognition.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.EventReader;

/** Dossiers as they stood, step by step, and between two instants. */
@Component
public class FindHistory {
    private final HistoryStore store;
    private final ProgressStore dossiers;
    private final Replay replay;

    FindHistory(HistoryStore store, ProgressStore dossiers, Replay replay) {
        this.store = store;
        this.dossiers = dossiers;
        this.replay = replay;
    }

    /** What was recorded by an instant and held on a day, folded in the order of recording; empty if that is nothing. */
    public Optional<StateAt> state(UUID dossier, AsOf asOf) {
        var entries = within(entries(dossier), asOf);
        return entries.isEmpty() ? Optional.empty() : Optional.of(stateAt(dossier, entries));
    }

    private StateAt stateAt(UUID dossier, List<AuditTrailEntry> entries) {
        var state = replay.state(entries);
        var last = entries.getLast();
        return new StateAt(dossier, last.version(), last.position(), state.fields(), state.setBy());
    }

    /** Every step of a dossier and what it changed; empty for one that nobody knows. */
    public Optional<List<Step>> replay(UUID dossier) {
        var entries = entries(dossier);
        return entries.isEmpty() ? Optional.empty() : Optional.of(replay.steps(entries));
    }

    /** All that happened to a dossier; empty for one that nobody knows, or that who reads is not to know of. */
    public Optional<Life> life(UUID dossier) {
        var entries = entries(dossier);
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Life(entries, replay));
    }

    /** The steps of all dossiers that ever counted in a commune, in the order of the ledger. */
    public Page replay(String commune, int year, long after, int limit) {
        var steps = replay.steps(store.ofCommune(commune, year, after, limit + 1)).stream()
                .filter(step -> step.position() > after)
                .toList();
        return steps.size() <= limit
                ? new Page(steps, null)
                : new Page(steps.subList(0, limit), steps.get(limit - 1).position());
    }

    /**
     * What changed in a dossier between two instants, and by which steps; empty for one that nobody knows.
     *
     * @param inForceOn what held on that day, at both instants; null for whatever is recorded
     */
    public Optional<Differences> differences(UUID dossier, Instant from, Instant to, @Nullable LocalDate inForceOn) {
        var entries = entries(dossier);
        var known = within(entries, new AsOf(from, inForceOn));
        var later = within(entries, new AsOf(to, inForceOn)).stream()
                .filter(entry -> entry.recordedAt().isAfter(from))
                .toList();
        var before = replay.state(known);
        var changes = replay.differences(before, replay.stateAfter(before, later));
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Differences(
                        dossier,
                        changes,
                        later.stream().map(entry -> Step.of(entry, List.of())).toList()));
    }

    /** None of one that who reads is not to know of. */
    private List<AuditTrailEntry> entries(UUID dossier) {
        return !dossiers.isSeen(dossier)
                ? List.of()
                : store.of(dossier).stream()
                        .filter(entry -> EventReader.mayBe(entry.type(), DossierEvent.class))
                        .toList();
    }

    static List<AuditTrailEntry> within(List<AuditTrailEntry> entries, AsOf asOf) {
        return entries.stream().filter(entry -> isWithin(entry, asOf)).toList();
    }

    static boolean isWithin(AuditTrailEntry entry, AsOf asOf) {
        var recorded = asOf.asRecordedAt();
        var day = asOf.inForceOn();
        return (recorded == null || !entry.recordedAt().isAfter(recorded))
                && (day == null || !entry.effectiveOn().isAfter(day));
    }

    /**
     * A dossier at a point of the two axes.
     *
     * @param version of the newest event in it
     * @param setBy version of the event that set each field last
     */
    public record StateAt(
            UUID dossierId, long version, long position, Map<String, Object> fields, Map<String, Long> setBy) {}

    /** @param next position from which the next page goes on; null for the last page */
    public record Page(List<Step> items, @Nullable Long next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** @param steps those between the two instants; what each changed is told by the replay */
    public record Differences(UUID dossierId, List<FieldChange> changes, List<Step> steps) {
        public Differences {
            changes = List.copyOf(changes);
            steps = List.copyOf(steps);
        }
    }
}
