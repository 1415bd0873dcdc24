package vn.hoctap.recognition.portal.council;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.panels.FindSessions;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.panels.SessionRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Finds the sessions that the person before the page may know of; one in which they may not judge is as if it were not there. */
@Component
public class Sittings {
    private final FindSessions findSessions;
    private final FindCouncils findCouncils;
    private final ProgressStore dossiers;

    Sittings(FindSessions findSessions, FindCouncils findCouncils, ProgressStore dossiers) {
        this.findSessions = findSessions;
        this.findCouncils = findCouncils;
        this.dossiers = dossiers;
    }

    /** What waits for the person first, what is closed last. */
    List<Sitting> own() {
        var councils = findCouncils.all().stream().collect(Collectors.toMap(PanelRow::id, Function.identity()));
        return sittings(findSessions.ofMember(CurrentReader.subject()), id -> Optional.ofNullable(councils.get(id)));
    }

    /** A council's, in the same order. */
    public List<Sitting> of(PanelRow council) {
        return sittings(findSessions.ofPanel(council.id(), CurrentReader.subject()), _ -> Optional.of(council));
    }

    /** The one on a dossier that waits for the person. */
    public Optional<Sitting> awaiting(UUID dossier) {
        return sittings(findSessions.onDossier(dossier, CurrentReader.subject()), this::council).stream()
                .filter(sitting -> !sitting.step().act().isEmpty())
                .findFirst();
    }

    private List<Sitting> sittings(List<SessionRow> sessions, Function<UUID, Optional<PanelRow>> councils) {
        var newest = sessions.stream().collect(Collectors.toMap(Sittings::matter, SessionRow::round, Math::max));
        var known = dossiers.among(sessions.stream().map(SessionRow::dossierId).collect(Collectors.toSet()));
        return sessions.stream()
                .flatMap(session -> Stream.ofNullable(known.get(session.dossierId()))
                        .flatMap(dossier -> councils.apply(session.panelId()).stream()
                                .map(council -> new Sitting(
                                        session,
                                        dossier,
                                        council,
                                        CurrentReader.subject(),
                                        session.round() == newest.getOrDefault(matter(session), 0)))))
                .sorted(Comparator.comparing(Sitting::step))
                .toList();
    }

    /** Of which a council may have several rounds. */
    private static List<UUID> matter(SessionRow session) {
        return List.of(session.panelId(), session.dossierId());
    }

    /** @param written version that the person has just written; null where they come from elsewhere */
    public Sitting of(UUID id, @Nullable Long written) {
        return written == null
                ? find(id).orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, Text.of("council.refused.no-session")))
                : OwnWrite.including(
                        written,
                        () -> find(id),
                        sitting -> sitting.session().last().version());
    }

    /** One in which the person sits. */
    Sitting ofMember(UUID id) {
        var sitting = of(id, null);
        if (!sitting.session().seats(CurrentReader.subject())) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("council.refused.member"));
        }
        return sitting;
    }

    /** The next round on the same dossier, if it was opened. */
    Optional<SessionId> roundAfter(SessionRow session) {
        return findSessions.onDossier(session.dossierId(), CurrentReader.subject()).stream()
                .filter(other -> other.panelId().equals(session.panelId()) && other.round() == session.round() + 1)
                .map(other -> new SessionId(other.id()))
                .findFirst();
    }

    private Optional<Sitting> find(UUID id) {
        var subject = CurrentReader.subject();
        return findSessions
                .find(id, subject)
                .flatMap(session -> dossiers.find(session.dossierId(), AsOf.NOW)
                        .flatMap(dossier -> council(session.panelId())
                                .map(council -> new Sitting(
                                        session,
                                        dossier,
                                        council,
                                        subject,
                                        roundAfter(session).isEmpty()))));
    }

    private Optional<PanelRow> council(UUID id) {
        return findCouncils.find(id, CurrentReader.subject());
    }
}
