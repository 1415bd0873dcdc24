package vn.hoctap.recognition.query.panels;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.Page;
import vn.hoctap.recognition.query.reading.PageRequest;

/** Finds sessions of councils, and what they mean for their members. */
@Component
public class FindSessions {
    private static final String OF_PANEL = "content ->> 'panelId' = ?";
    private static final String OF_DOSSIER = "(content ->> 'dossierId')::uuid = ?";

    /** A council's year is the same at any time, so that any of its rows will do. */
    private static final String OF_YEAR = """
            content ->> 'panelId' IN (SELECT id::text FROM panels.panel WHERE (content ->> 'year')::int = ?)""";

    private final PanelsStore store;

    FindSessions(PanelsStore store) {
        this.store = store;
    }

    Page<SessionRow> of(UUID panel, AsOf asOf, PageRequest request) {
        return store.sessions().page(Conditions.at(asOf).and(OF_PANEL, panel.toString()), request);
    }

    /** @param year the assessed year */
    List<Workload> workload(int year, AsOf asOf) {
        return Workload.of(store.sessions().all(Conditions.at(asOf).and(OF_YEAR, year)));
    }

    /** Empty for one that there is not, that who reads is not to know of, or in which this person may not judge. */
    public Optional<SessionRow> find(UUID id, String subject) {
        return store.sessions().find(id, AsOf.NOW).filter(session -> !session.bars(subject));
    }

    /** Those in which a person sits and judges, the newest first. */
    public List<SessionRow> ofMember(String subject) {
        return shownTo(subject, Conditions.at(AsOf.NOW).and(PanelsStore.OF_MEMBER, subject));
    }

    /** Open ones in which nobody may judge any more, for the person on whom it falls to end them. */
    public List<SessionRow> deserted(String subject) {
        return store.desertedBy(subject).stream()
                .filter(session -> session.outcome() == null)
                .filter(session -> session.presiding()
                        .filter(chair -> chair.subject().equals(subject))
                        .isPresent())
                .toList();
    }

    /** A council's, without those in which this person may not judge. */
    public List<SessionRow> ofPanel(UUID panel, String subject) {
        return shownTo(subject, Conditions.at(AsOf.NOW).and(OF_PANEL, panel.toString()));
    }

    /** Those about a dossier, likewise. */
    public List<SessionRow> onDossier(UUID dossier, String subject) {
        return shownTo(subject, Conditions.at(AsOf.NOW).and(OF_DOSSIER, dossier));
    }

    private List<SessionRow> shownTo(String subject, Conditions conditions) {
        return store.sessions().all(conditions).stream()
                .filter(session -> !session.bars(subject))
                .toList();
    }
}
