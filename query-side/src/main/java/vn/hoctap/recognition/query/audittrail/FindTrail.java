package vn.hoctap.recognition.query.audittrail;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.progress.ProgressStore;

/** The history of one dossier, in its order. */
@Component
public class FindTrail {
    private final AuditTrailStore store;
    private final ProgressStore dossiers;

    FindTrail(AuditTrailStore store, ProgressStore dossiers) {
        this.store = store;
        this.dossiers = dossiers;
    }

    /** All steps of a dossier; empty for one that nobody knows, or that who reads is not to know of. */
    public Optional<List<Step>> of(UUID dossier) {
        var steps = store.of(dossier).stream().map(Step::of).toList();
        return steps.isEmpty() || !dossiers.isSeen(dossier) ? Optional.empty() : Optional.of(steps);
    }

    /** All steps of an office's paper, as a decision is one; none where who reads is not to know of it. */
    public List<Step> ofPaper(UUID paper) {
        return store.of(paper).stream().map(Step::of).toList();
    }

    /**
     * One step of a dossier, or of whatever else has a history.
     *
     * @param stream of which it is a step
     * @param title what happened, in words
     * @param details the event's payload
     */
    public record Step(
            long position,
            UUID stream,
            long version,
            String type,
            String title,
            Instant recordedAt,
            LocalDate effectiveOn,
            String who,
            String role,
            String unit,
            @Nullable String why,
            String correlationId,
            @JsonRawValue String details) {
        static Step of(AuditTrailEntry entry) {
            return new Step(
                    entry.position(),
                    entry.stream(),
                    entry.version(),
                    entry.type(),
                    StepTitle.of(entry.type()),
                    entry.recordedAt(),
                    entry.effectiveOn(),
                    entry.actor(),
                    entry.role(),
                    entry.unit(),
                    entry.why(),
                    entry.correlationId(),
                    entry.payload());
        }
    }
}
