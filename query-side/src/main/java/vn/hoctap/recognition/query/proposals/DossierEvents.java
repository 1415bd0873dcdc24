package vn.hoctap.recognition.query.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Reads what happened to many dossiers at once. */
@Component
class DossierEvents {
    private final AuditTrailStore trail;
    private final EventReader reader;

    DossierEvents(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Each one's in its order. */
    Map<UUID, List<DossierEvent>> of(Collection<UUID> dossiers) {
        return trail.of(dossiers).stream()
                .collect(Collectors.groupingBy(
                        AuditTrailEntry::stream, Collectors.mapping(this::read, Collectors.toList())));
    }

    private DossierEvent read(AuditTrailEntry entry) {
        return (DossierEvent) reader.read(entry.type(), entry.revision(), entry.payload());
    }
}
