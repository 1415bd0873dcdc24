package vn.hoctap.recognition.query.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.StepTitle;

/**
 * One step of a dossier, and what it changed.
 *
 * @param title what happened, in words
 */
public record Step(
        UUID dossierId,
        long version,
        long position,
        String type,
        String title,
        Instant recordedAt,
        LocalDate effectiveOn,
        String who,
        String role,
        String unit,
        @Nullable String why,
        List<FieldChange> changes) {
    public Step {
        changes = List.copyOf(changes);
    }

    static Step of(AuditTrailEntry entry, List<FieldChange> changes) {
        return new Step(
                entry.stream(),
                entry.version(),
                entry.position(),
                entry.type(),
                StepTitle.of(entry.type()),
                entry.recordedAt(),
                entry.effectiveOn(),
                entry.actor(),
                entry.role(),
                entry.unit(),
                entry.why(),
                changes);
    }
}
