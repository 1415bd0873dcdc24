package vn.hoctap.recognition.command.panel.shell;

import static vn.hoctap.recognition.command.panel.shell.PanelStory.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.Session;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.Recusal.Ground;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/** What is around a session, kept in memory: councils, one dossier of the commune Đạ Tông, and the sealed ballots. */
public final class SessionStory implements Councils, Dossiers, SealedBallots {
    static final DossierId DOSSIER =
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2023);
    static final SessionId FIRST = SessionId.of(ID, DOSSIER, 1);
    static final SessionId SECOND = SessionId.of(ID, DOSSIER, 2);
    static final List<Recusal> RECUSED = List.of(
            new Recusal("mttq", Ground.TOOK_PART),
            new Recusal("local", Ground.OWN_UNIT),
            new Recusal("local", Ground.OWN_COMMUNE));

    final List<DossierCommand> performed = new ArrayList<>();
    final List<Ballot> kept = new ArrayList<>();
    private final Map<SessionId, Session> sessions = new HashMap<>();
    Panel panel = Panel.evolve(new Panel.Unknown(), established(FIVE));
    private Optional<Competent> inCharge = Optional.of(new Competent(OFFICE, "Trưởng phòng"));
    Optional<DossierFacts> dossier = Optional.of(facts(DossierStage.ACCEPTED, 2023));
    boolean dossierRefuses;

    AggregateTestFixture<AssessmentSessionAggregate> session() {
        var fixture = new AggregateTestFixture<>(AssessmentSessionAggregate.class);
        fixture.registerInjectableResource(new PresentSessions(CLOCK, this, this, (facts, step, on) -> inCharge, this));
        fixture.registerCommandTargetResolver(new CommandStreams());
        return fixture;
    }

    SessionStory inCharge(Optional<Competent> office) {
        inCharge = office;
        return this;
    }

    SessionStory at(DossierStage stage) {
        dossier = Optional.of(facts(stage, 2023));
        return this;
    }

    SessionStory with(SessionId id, Session session) {
        sessions.put(id, session);
        return this;
    }

    /** Seals a ballot as a member did. */
    BallotSealed sealed(String subject, Vote vote) {
        var ballot = new Ballot(subject, "%064x".formatted(kept.size()), List.of(), vote, "");
        kept.add(ballot);
        return new BallotSealed(FIRST, subject, ballot.commitment(FIRST), TODAY);
    }

    public static DossierFacts facts(DossierStage stage, int year) {
        return new DossierFacts(
                DOSSIER,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant("24853", "Xã Đạ Tông"),
                new Area("24853", "Xã Đạ Tông"),
                List.of(),
                year,
                new Profile(List.of(), true),
                new CriteriaSetReference("CDHT-XA", 2),
                new ProcedureReference("CDHT-XA", 2),
                stage,
                new Award.AtLevel(RecognitionLevel.LEVEL_1),
                false,
                Set.of("officer", "mttq"),
                4);
    }

    static SessionOpened opened(int round, String reason) {
        return new SessionOpened(
                SessionId.of(ID, DOSSIER, round),
                ID,
                DOSSIER,
                round,
                SessionForm.MEETING,
                FIVE,
                new Assessed("24853", "24853", List.of("mttq", "officer")),
                RECUSED,
                RULES,
                reason,
                TODAY);
    }

    static ConflictDeclared declared(String subject, boolean conflict) {
        return new ConflictDeclared(FIRST, subject, conflict, conflict ? "Có quan hệ họ hàng" : "", TODAY);
    }

    @Override
    public Panel panel(PanelId id) {
        return id.equals(ID) ? panel : new Panel.Unknown();
    }

    @Override
    public Session session(SessionId id) {
        return sessions.getOrDefault(id, new Session.Unknown());
    }

    @Override
    public Optional<DossierFacts> find(DossierId id) {
        return dossier.filter(facts -> facts.dossierId().equals(id));
    }

    @Override
    public void perform(DossierCommand command) {
        if (dossierRefuses) {
            throw new CommandExecutionException("refused", null, "NOT_OPEN_FOR_THIS_STEP");
        }
        performed.add(command);
    }

    @Override
    public void keep(SessionId session, Ballot ballot) {
        kept.add(ballot);
    }

    @Override
    public List<Ballot> of(SessionId session) {
        return kept;
    }
}
