package vn.hoctap.recognition.command.panel.model;

import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.panel.OpenSession;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.SessionSoFar;

/** When a council may begin to judge a dossier: one round after the other, and only a dossier that is ready for it. */
public final class SessionOpening {
    private SessionOpening() {}

    public static Decision<SessionEvent, SessionRefusal> decide(OpenSession command, Session session, Opening facts) {
        return switch (session) {
            case Session.Unknown _ -> open(command, facts);
            case Session.Open _, Session.Closed _ -> refuse(SessionRefusal.ALREADY_OPENED);
        };
    }

    private static Decision<SessionEvent, SessionRefusal> open(OpenSession command, Opening facts) {
        return switch (facts.panel()) {
            case Panel.Unknown _ -> refuse(SessionRefusal.PANEL_UNKNOWN);
            case Panel.Dissolved _ -> refuse(SessionRefusal.PANEL_DISSOLVED);
            case Panel.Sitting sitting -> open(command, sitting, facts);
        };
    }

    private static Decision<SessionEvent, SessionRefusal> open(
            OpenSession command, Panel.Sitting panel, Opening facts) {
        if (facts.dossier().isEmpty()) {
            return refuse(SessionRefusal.DOSSIER_UNKNOWN);
        }
        var dossier = facts.dossier().get();
        if (!panel.assesses(TitleCode.of(dossier.kind(), dossier.tier()), dossier.year())) {
            return refuse(SessionRefusal.DOSSIER_NOT_OF_THIS_PANEL);
        }
        var opened = opened(command, panel, dossier);
        var since = command.round() == 1 ? panel.since() : latest(panel, facts.previous());
        return refuseIf(
                roundBreach(command.round(), facts.previous())
                        .or(() -> competenceBreach(panel, facts))
                        .or(() -> stageBreach(opened, command.subject(), dossier.stage()))
                        .or(() -> SessionDates.breachedBy(command.effectiveOn(), since, facts.today())),
                () -> accept(opened));
    }

    private static Optional<SessionRefusal> roundBreach(int round, Session previous) {
        if (round == 1) {
            return Optional.empty();
        }
        return switch (previous) {
            case Session.Unknown _ -> Optional.of(SessionRefusal.ROUND_NOT_NEXT);
            case Session.Open _ -> Optional.of(SessionRefusal.PREVIOUS_ROUND_OPEN);
            case Session.Closed _ -> Optional.empty();
        };
    }

    /** The council has to be the one of the office that is in charge of the dossier on that day. */
    private static Optional<SessionRefusal> competenceBreach(Panel.Sitting panel, Opening facts) {
        if (facts.competent().isEmpty()) {
            return Optional.of(SessionRefusal.AUTHORITY_UNDETERMINED);
        }
        boolean same = facts.competent()
                .get()
                .code()
                .equals(panel.established().office().code());
        return same ? Optional.empty() : Optional.of(SessionRefusal.NOT_COMPETENT);
    }

    /** A dossier that has its result already is judged again only if whoever presides asks for it and says why. */
    private static Optional<SessionRefusal> stageBreach(SessionOpened opened, String subject, DossierStage stage) {
        return switch (stage) {
            case ACCEPTED -> Optional.empty();
            case PROPOSED -> reassessmentBreach(opened, subject);
            case REGISTERED,
                    SELF_ASSESSED,
                    SUBMITTED,
                    RETURNED,
                    RECOGNISED,
                    REJECTED,
                    REVOKED,
                    EXPIRED,
                    WITHDRAWN,
                    DECLINED -> Optional.of(SessionRefusal.DOSSIER_NOT_READY);
        };
    }

    private static Optional<SessionRefusal> reassessmentBreach(SessionOpened opened, String subject) {
        if (!Presiding.falls(subject, new SessionSoFar(opened))) {
            return Optional.of(SessionRefusal.NOT_THE_CHAIR);
        }
        return opened.reason().isBlank() ? Optional.of(SessionRefusal.REASON_MISSING) : Optional.empty();
    }

    private static LocalDate latest(Panel panel, Session previous) {
        return previous.since().isAfter(panel.since()) ? previous.since() : panel.since();
    }

    private static SessionOpened opened(OpenSession command, Panel.Sitting panel, DossierFacts dossier) {
        var assessed = new Assessed(
                dossier.applicant().code(),
                dossier.area().code(),
                dossier.participants().stream().sorted().toList());
        return new SessionOpened(
                command.sessionId(),
                command.panelId(),
                command.dossierId(),
                command.round(),
                command.form(),
                panel.members(),
                assessed,
                assessed.recusals(panel.members()),
                panel.established().rules(),
                command.reason(),
                command.effectiveOn());
    }
}
