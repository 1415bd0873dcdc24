package vn.hoctap.recognition.scrutineer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.Assessed;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.Recusal;
import vn.hoctap.recognition.events.panel.SessionClosed;
import vn.hoctap.recognition.events.panel.SessionForm;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.SessionOpened;
import vn.hoctap.recognition.events.panel.Tally;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.PanelRules.Share;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

/**
 * A dossier that an officer registered and a council of four judged, one of whom comes from the same commune: all in order,
 * and open to any change.
 */
final class Story {
    static final LocalDate DAY = LocalDate.of(2024, 3, 5);
    static final DossierId DOSSIER = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    static final PanelId PANEL = PanelId.of("PGDDT-674", "12/QĐ-PGDĐT", 2023);
    static final SessionId SESSION = SessionId.of(PANEL, DOSSIER, 1);
    static final PanelMember NEIGHBOUR = member("neighbour", Role.MEMBER, "24853");
    static final List<PanelMember> MEMBERS = List.of(
            member("chair", Role.CHAIR, "PGDDT-674"),
            member("secretary", Role.SECRETARY, "PGDDT-674"),
            member("teacher", Role.MEMBER, "THCS-01"),
            NEIGHBOUR);
    static final Assessed ASSESSED = new Assessed("24853", "24853", List.of("officer"));
    private static final Citation NOWHERE = new Citation("", "", "", Certainty.ASSUMED);
    static final PanelRules RULES = rules(new Share(2, 3));
    static final Ballot CHAIR = ballot("chair", Vote.FOR);
    static final Ballot SECRETARY = ballot("secretary", Vote.FOR);
    static final Ballot TEACHER = ballot("teacher", Vote.AGAINST);

    private final List<RecognitionEvent> events = new ArrayList<>();
    private final List<String> actors = new ArrayList<>();

    static Story inOrder() {
        return new Story()
                .and("head", established())
                .and("officer", registered(2023))
                .and("secretary", opened())
                .and("chair", declared("chair", false))
                .and("chair", sealed(CHAIR))
                .and("secretary", declared("secretary", false))
                .and("secretary", sealed(SECRETARY))
                .and("teacher", declared("teacher", false))
                .and("teacher", sealed(TEACHER))
                .and("chair", closed(tally(Vote.FOR, Vote.FOR, Vote.AGAINST), CHAIR, SECRETARY, TEACHER))
                .and("chair", recorded(true));
    }

    Story and(String actor, RecognitionEvent event) {
        events.add(event);
        actors.add(actor);
        return this;
    }

    /** Another event at a position, which counts from 1. */
    Story with(int position, String actor, RecognitionEvent event) {
        events.set(position - 1, event);
        actors.set(position - 1, actor);
        return this;
    }

    /** Another opening of the session, which is at position 3. */
    Story opening(UnaryOperator<SessionOpened> change) {
        return with(3, "secretary", change.apply(opened()));
    }

    Story before(int position, String actor, RecognitionEvent event) {
        events.add(position - 1, event);
        actors.add(position - 1, actor);
        return this;
    }

    Story without(int position) {
        events.remove(position - 1);
        actors.remove(position - 1);
        return this;
    }

    Stream<Taken> steps() {
        return IntStream.range(0, events.size())
                .mapToObj(index -> new Taken(
                        index + 1L,
                        Instant.parse("2024-03-05T01:00:00Z").plusSeconds(60L * index),
                        actors.get(index),
                        events.get(index)));
    }

    Recount recount() {
        var recount = new Recount();
        steps().forEach(recount::take);
        recount.finish();
        return recount;
    }

    static PanelMember member(String subject, Role role, String body) {
        return new PanelMember(subject, role, body, "");
    }

    static PanelRules rules(Share quorum) {
        return new PanelRules(3, false, true, NOWHERE, quorum, new Share(1, 2), NOWHERE);
    }

    static PanelEstablished established() {
        var office = new Office("PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
        return new PanelEstablished(PANEL, office, List.of("CDHT-XA"), 2023, "12/QĐ-PGDĐT", MEMBERS, RULES, DAY);
    }

    static DossierRegistered registered(int year) {
        return new DossierRegistered(
                DOSSIER,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant("24853", "Xã Đạ K'Nàng"),
                new Area("24853", "Xã Đạ K'Nàng"),
                year,
                new Profile(List.of(), false),
                new CriteriaSetReference("CDHT-XA", 1),
                new ProcedureReference("CDHT-XA", 1),
                "",
                DAY);
    }

    static SessionOpened opened() {
        return opened(SESSION, 1, MEMBERS, ASSESSED, ASSESSED.recusals(MEMBERS), RULES);
    }

    static SessionOpened opened(
            SessionId id,
            int round,
            List<PanelMember> members,
            Assessed assessed,
            List<Recusal> recused,
            PanelRules rules) {
        return new SessionOpened(
                id, PANEL, DOSSIER, round, SessionForm.MEETING, members, assessed, recused, rules, "", DAY);
    }

    static ConflictDeclared declared(String subject, boolean conflict) {
        return new ConflictDeclared(SESSION, subject, conflict, conflict ? "Có quan hệ họ hàng" : "", DAY);
    }

    static Ballot ballot(String subject, Vote vote) {
        return new Ballot(subject, "a0".repeat(32), List.of(), vote, "");
    }

    static BallotSealed sealed(Ballot ballot) {
        return new BallotSealed(SESSION, ballot.subject(), ballot.commitment(SESSION), DAY);
    }

    static Tally tally(Vote... votes) {
        return Tally.of(3, List.of(votes), RULES);
    }

    static SessionClosed closed(Tally tally, Ballot... ballots) {
        return SessionClosed.with(SESSION, List.of(ballots), tally, new Minutes("03/BB-HĐ", "", List.of()), DAY);
    }

    static AssessmentRecorded recorded(boolean met) {
        return new AssessmentRecorded(DOSSIER, met, SESSION.toString(), 1, DAY);
    }
}
