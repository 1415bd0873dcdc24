package vn.hoctap.recognition.command.panel.shell;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.command.panel.SealBallot;
import vn.hoctap.recognition.command.panel.model.Opening;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.command.panel.model.SessionRefusal;
import vn.hoctap.recognition.command.procedure.CompetentOffices;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** What commands to sessions rest on at their instant, chance included. */
@Component
final class PresentSessions {
    private static final SecureRandom CHANCE = new SecureRandom();

    private final Clock clock;
    private final Councils councils;
    private final Dossiers dossiers;
    private final OfficesInCharge offices;
    private final SealedBallots ballots;

    PresentSessions(Clock clock, Councils councils, Dossiers dossiers, OfficesInCharge offices, SealedBallots ballots) {
        this.clock = clock;
        this.councils = councils;
        this.dossiers = dossiers;
        this.offices = offices;
        this.ballots = ballots;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Opening opening(OpenSession command) {
        var previous = SessionId.of(command.panelId(), command.dossierId(), command.round() - 1);
        var dossier = dossiers.find(command.dossierId());
        return new Opening(
                today(),
                councils.panel(command.panelId()),
                dossier,
                dossier.flatMap(facts -> offices.of(facts, ProcedureStep.ASSESS, command.effectiveOn()))
                        .map(CompetentOffices.Competent::office),
                councils.session(previous));
    }

    Ballot salted(SealBallot command) {
        var salt = new byte[32];
        CHANCE.nextBytes(salt);
        return new Ballot(
                command.subject(), HexFormat.of().formatHex(salt), command.scores(), command.vote(), command.opinion());
    }

    void keep(SessionId session, Ballot ballot) {
        ballots.keep(session, ballot);
    }

    List<Ballot> opened(Session session) {
        return session instanceof Session.Open open
                ? OpenedBallots.of(
                        open.soFar(), ballots.of(open.soFar().opened().sessionId()))
                : List.of();
    }

    /** Lets the dossier take its step with the session's close, or refuses the close. */
    void record(RecordAssessment assessment) {
        try {
            dossiers.perform(assessment);
        } catch (CommandExecutionException refused) {
            throw new CommandExecutionException("the dossier refuses", refused, SessionRefusal.DOSSIER_NOT_READY);
        }
    }
}
