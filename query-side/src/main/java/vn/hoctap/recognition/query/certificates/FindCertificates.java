package vn.hoctap.recognition.query.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.query.audittrail.AuditTrailEntry;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds certificates by their codes, and codes by their dossiers. */
@Component
public class FindCertificates {
    private final CertificateStore store;
    private final EventReader reader;

    FindCertificates(CertificateStore store, EventReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** Empty where there is none of that code. */
    public Optional<Certificate> byCode(UUID code) {
        var certification = Certification.UNKNOWN;
        for (var entry : store.behind(code)) {
            certification = certification.after(read(entry), entry.eventId());
        }
        return Optional.ofNullable(certification.certificate());
    }

    /** The code of a dossier's certificate, for whoever may see the dossier; empty before it is recognised. */
    public Optional<UUID> codeOf(UUID dossier) {
        return Optional.ofNullable(codesOf(List.of(dossier)).get(dossier));
    }

    /** Those of many dossiers, for whoever may see these. */
    public Map<UUID, UUID> codesOf(Collection<UUID> dossiers) {
        return store.codesOf(dossiers);
    }

    private DossierEvent read(AuditTrailEntry entry) {
        return (DossierEvent) reader.read(entry.type(), entry.revision(), entry.payload());
    }
}
