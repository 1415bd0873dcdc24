package vn.hoctap.recognition.portal.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.panels.FindSessions;
import vn.hoctap.recognition.query.panels.SessionRow;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The open sessions of which nobody is left to judge, for the chair, on whom it falls to end them. */
@Component
class DesertedSessions {
    private final FindSessions findSessions;
    private final FindCouncils findCouncils;

    DesertedSessions(FindSessions findSessions, FindCouncils findCouncils) {
        this.findSessions = findSessions;
        this.findCouncils = findCouncils;
    }

    List<Line> own() {
        return findSessions.deserted(CurrentReader.subject()).stream()
                .flatMap(session -> line(session).stream())
                .toList();
    }

    /** @throws ProblemException of type {@link ProblemType#NOT_FOUND} for any other session */
    void require(UUID id) {
        if (own().stream().noneMatch(line -> line.id().equals(id))) {
            throw new ProblemException(ProblemType.NOT_FOUND, Text.of("council.refused.no-session"));
        }
    }

    private Optional<Line> line(SessionRow session) {
        return findCouncils
                .find(session.panelId(), CurrentReader.subject())
                .map(council -> new Line(
                        session.id(),
                        CouncilLine.of(council).name(),
                        session.round(),
                        session.openedOn(),
                        session.last().version()));
    }

    /** No word of what was to be judged. */
    public record Line(UUID id, String council, int round, LocalDate openedOn, long version) {
        /** What its minutes say until the chair puts it otherwise. */
        public String minutes() {
            return MinutesDraft.ofDeserted();
        }
    }
}
