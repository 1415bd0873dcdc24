package vn.hoctap.recognition.query.procedures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds versions of a title's procedure among those that were published. */
@Component
public class FindProcedures {
    private static final Comparator<Published> BY_TITLE_NEWEST_FIRST = Comparator.comparing(
                    (Published published) -> published.event().procedure().title())
            .thenComparing(Comparator.comparingInt(
                            (Published published) -> published.event().version())
                    .reversed());

    private final AuditTrailStore trail;
    private final EventReader reader;

    FindProcedures(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Every version of every title: by title, the newest version first. */
    public List<Published> all() {
        return trail.ofProcedures().stream()
                .map(entry -> new Published(read(entry), entry.recordedAt()))
                .sorted(BY_TITLE_NEWEST_FIRST)
                .toList();
    }

    /** Empty where nobody has published it. */
    public Optional<Procedure> of(ProcedureReference reference) {
        return published(reference.title())
                .filter(published -> published.version() == reference.version())
                .map(ProcedurePublished::procedure)
                .findFirst();
    }

    /** The newest of those that govern an assessed year; empty where none does. */
    public Optional<Procedure> governing(String title, int year) {
        return published(title)
                .map(ProcedurePublished::procedure)
                .filter(procedure -> procedure.years().include(year))
                .reduce((_, newer) -> newer);
    }

    private Stream<ProcedurePublished> published(String title) {
        return trail.of(ProcedureId.of(title).value()).stream().map(this::read);
    }

    private ProcedurePublished read(AuditTrailEntry entry) {
        return (ProcedurePublished) reader.read(entry.type(), entry.revision(), entry.payload());
    }

    /** @param recordedAt when it was published here */
    public record Published(ProcedurePublished event, Instant recordedAt) {}
}
