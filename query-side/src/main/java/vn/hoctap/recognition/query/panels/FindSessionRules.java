package vn.hoctap.recognition.query.panels;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.query.audittrail.AuditTrailStore;
import vn.hoctap.recognition.query.reading.EventReader;

/** Finds the rules by which a session was opened: they stay, whatever is published later. */
@Component
public class FindSessionRules {
    private final AuditTrailStore trail;
    private final EventReader reader;

    FindSessionRules(AuditTrailStore trail, EventReader reader) {
        this.trail = trail;
        this.reader = reader;
    }

    /** Empty for a session that who reads is not to know of. */
    public Optional<PanelRules> of(UUID session) {
        return trail.of(session).stream()
                .map(entry -> reader.read(entry.type(), entry.revision(), entry.payload()))
                .flatMap(event -> event instanceof SessionOpened opened ? Stream.of(opened.rules()) : Stream.empty())
                .findFirst();
    }
}
