package vn.hoctap.recognition.query.procedures;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds a version of a title's procedure among those that were published. */
@Component
public class FindProcedures {
    private final AuditTrailStore trail;
    private final EventReader reader;

    FindProcedures(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Empty where nobody has published it. */
    public Optional<Procedure> of(ProcedureReference reference) {
        return trail.of(ProcedureId.of(reference.title()).value()).stream()
                .map(entry -> (ProcedurePublished) reader.read(entry.type(), entry.revision(), entry.payload()))
                .filter(published -> published.version() == reference.version())
                .map(ProcedurePublished::procedure)
                .findFirst();
    }
}
