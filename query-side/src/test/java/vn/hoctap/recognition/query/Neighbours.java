package vn.hoctap.recognition.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.procedure.Office;

/** Other communes of the district, one of which merged with {@link OurCommune} later: of all that there is, something. */
final class Neighbours {
    static final String EVIDENCE = Attached.put("of the neighbours");
    private static final String CODE = "24856";
    private static final String FURTHER = "24875";
    private static final RecognitionKind UNIT = RecognitionKind.LEARNING_UNIT;
    private static final Steps COMMUNITY = District.steps(CODE, RecognitionKind.LEARNING_COMMUNITY);
    private static final Steps RETURNED = District.steps("U-2", UNIT);
    private static final Steps DRAFT = District.steps("U-4", UNIT);
    private static final Steps WITHDRAWN = District.steps("U-5", UNIT);
    private static final Steps IMPORTED = District.steps("U-6", UNIT);
    private static final Steps REJECTED = District.steps("U-7", UNIT);

    /** Where all of the council have a conflict of interest. */
    static final DossierId JUDGED = COMMUNITY.id();

    /** Some that may be asked about one by one: filed, returned, drafted, imported. */
    static final List<DossierId> DOSSIERS = List.of(JUDGED, RETURNED.id(), DRAFT.id(), IMPORTED.id());

    static final DecisionId DECISION = Registers.draft("DT-11");
    static final PanelId PANEL = PanelId.of("UBND-24856", "9/QĐ-UBND", District.YEAR);

    private Neighbours() {}

    static List<Life> lives() {
        var draft = new Life(DECISION, decided().subList(0, 1));
        return Stream.concat(undecided().stream(), Stream.of(new Life(JUDGED, filed()), draft))
                .toList();
    }

    /** In which the decision has been signed. */
    static List<Life> livesWithDecision() {
        var recognised = Stream.concat(
                        filed().stream(), Stream.of(COMMUNITY.assessed(), COMMUNITY.recognised(Steps.LEVEL_1)))
                .toList();
        var register =
                new Life(RegisterId.of("PGDDT-674", 2024, "QĐ-PGDĐT"), 1, List.of(Registers.numbered("DT-11", 2)));
        return Stream.concat(
                        undecided().stream(),
                        Stream.of(new Life(JUDGED, recognised), new Life(DECISION, decided()), register))
                .toList();
    }

    private static List<DecisionEvent> decided() {
        return Registers.signed("DT-11", Registers.recognition(JUDGED), 2);
    }

    private static List<Life> undecided() {
        var lives = new ArrayList<>(units());
        lives.add(new Life(Councils.session(JUDGED), session()));
        lives.add(new Life(Councils.session(REJECTED.id()), closedSession()));
        lives.add(new Life(PANEL, List.of(council())));
        lives.add(new Life(WatchId.of(JUDGED), Registers.deadline(JUDGED, DeadlineKind.REPLY, OurCommune.DAY)));
        lives.addAll(Life.ofPeople(Map.of(
                "officer-other", Persons.granted("officer-other", Role.COMMUNE_OFFICER, CODE),
                "head-of-unit", Persons.granted("head-of-unit", Role.COMMUNE_OFFICER, "U-2"))));
        return lives;
    }

    private static List<DossierEvent> filed() {
        return List.of(
                District.registered(CODE, RecognitionKind.LEARNING_COMMUNITY, CODE),
                new EvidenceAttached(JUDGED, "5.1", EVIDENCE, "application/pdf", 17, OurCommune.DAY),
                COMMUNITY.selfAssessed(Steps.LEVEL_1),
                COMMUNITY.submitted(Steps.LEVEL_1),
                COMMUNITY.accepted());
    }

    private static List<Life> units() {
        var level = Steps.LEVEL_1;
        return List.of(
                unit("U-2", CODE, RETURNED.selfAssessed(level), RETURNED.submitted(level), RETURNED.returned("Thiếu")),
                unit("U-4", FURTHER, DRAFT.drafted()),
                unit("U-5", FURTHER, WITHDRAWN.selfAssessed(level), WITHDRAWN.submitted(level), WITHDRAWN.withdrawn()),
                new Life(IMPORTED.id(), List.of(IMPORTED.imported("U-6", new Area(CODE, "Xã Đạ Long"), level))),
                unit(
                        "U-7",
                        FURTHER,
                        REJECTED.selfAssessed(level),
                        REJECTED.submitted(level),
                        REJECTED.accepted(),
                        REJECTED.rejected(),
                        REJECTED.complained()));
    }

    private static Life unit(String code, String area, DossierEvent... more) {
        return new Life(
                District.steps(code, UNIT).id(),
                Stream.concat(Stream.of(District.registered(code, UNIT, area)), Stream.of(more))
                        .toList());
    }

    /** The council that judges ours as well; one of its members is recused in any case. */
    private static List<SessionEvent> session() {
        return withoutJudges(JUDGED);
    }

    /** It came to an end that nobody of the council may be told. */
    private static List<SessionEvent> closedSession() {
        return Stream.concat(withoutJudges(REJECTED.id()).stream(), Stream.of(Councils.withoutJudges(REJECTED.id())))
                .toList();
    }

    private static List<SessionEvent> withoutJudges(DossierId dossier) {
        var id = Councils.session(dossier);
        return List.of(
                Councils.open(dossier).getFirst(),
                new ConflictDeclared(id, "chair", true, "Từng công tác tại xã", OurCommune.DAY),
                new ConflictDeclared(id, "secretary", true, "Người nhà", OurCommune.DAY));
    }

    /** Of people of their own: a member knows its council. */
    private static PanelEstablished council() {
        var like = (PanelEstablished) Councils.life().getFirst();
        var members = like.members().stream()
                .map(member ->
                        new PanelMember("other-" + member.subject(), member.role(), member.body(), member.represents()))
                .toList();
        var office = new Office("UBND-24856", "Ủy ban nhân dân xã Đạ Long");
        return new PanelEstablished(
                PANEL, office, like.titles(), District.YEAR, "9/QĐ-UBND", members, like.rules(), OurCommune.DAY);
    }
}
