package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.query.whatif.Sets;

/** One commune: its dossiers at several stages and what belongs to them; and what is everybody's. */
final class OurCommune {
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final String CODE = "24853";
    private static final Steps COMMUNITY = District.steps(CODE, RecognitionKind.LEARNING_COMMUNITY);
    private static final Steps DRAFT = District.steps("U-1", RecognitionKind.LEARNING_UNIT);
    private static final Steps UNIT = District.steps("U-3", RecognitionKind.LEARNING_UNIT);
    private static final Steps LAST_YEAR = new Steps(
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, CODE, District.YEAR - 1), DAY);

    /** Where the secretary of the council has a conflict of interest. */
    static final DossierId JUDGED = COMMUNITY.id();

    /** Some that may be asked about one by one. */
    static final List<DossierId> DOSSIERS = List.of(JUDGED, DRAFT.id(), LAST_YEAR.id());

    private OurCommune() {}

    /** Criteria, map, organisations, cycles, and the people of the district; the organisations of the neighbours too. */
    static List<Life> everybodys() {
        var criteria = CriteriaId.of("CDHT-XA");
        var set = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80));
        var lives = new ArrayList<>(List.of(
                new Life(TerritoryId.VIETNAM, Changes.ofTheMap()),
                new Life(criteria, List.of(new CriteriaSetPublished(criteria, 1, set, "Giả định", DAY))),
                new Life(OrganisationId.of("THCS-01"), Registers.school()),
                new Life(OrganisationId.of("CTY-09"), Registers.company()),
                new Life(CycleId.of("CDHT-XA", District.YEAR, "PGDDT-674"), Registers.cycle(District.YEAR))));
        lives.addAll(Life.ofPeople(Map.of(
                "auditor", Persons.granted("auditor", Role.AUDITOR, "674"),
                "administrator", Persons.granted("administrator", Role.ADMINISTRATOR, ""),
                "clerk", Persons.granted("clerk", Role.RECEIVING_CLERK, "PGDDT-674"))));
        return lives;
    }

    static List<Life> lives() {
        var lives = new ArrayList<>(dossiers());
        lives.addAll(papers());
        lives.addAll(Life.ofPeople(Map.of("officer-one", Persons.granted("officer-one", Role.COMMUNE_OFFICER, CODE))));
        return lives;
    }

    private static List<Life> dossiers() {
        var community = RecognitionKind.LEARNING_COMMUNITY;
        var area = new Area(CODE, "Xã Đạ Tông");
        var level = Steps.LEVEL_1;
        return List.of(
                new Life(
                        JUDGED,
                        List.of(
                                District.registered(CODE, community, CODE),
                                new EvidenceAttached(JUDGED, "5.1", Attached.KEPT, "application/pdf", 3, DAY),
                                COMMUNITY.selfAssessed(level),
                                COMMUNITY.submitted(level),
                                COMMUNITY.accepted())),
                new Life(DRAFT.id(), List.of(District.registered("U-1", RecognitionKind.LEARNING_UNIT, CODE))),
                new Life(
                        UNIT.id(),
                        List.of(
                                District.registered("U-3", RecognitionKind.LEARNING_UNIT, CODE),
                                UNIT.selfAssessed(level),
                                UNIT.submitted(level),
                                UNIT.accepted())),
                new Life(
                        LAST_YEAR.id(),
                        List.of(
                                LAST_YEAR.registered(
                                        community, AdministrativeTier.COMMUNE, CODE, area, District.YEAR - 1),
                                LAST_YEAR.selfAssessed(level),
                                LAST_YEAR.submitted(level),
                                LAST_YEAR.accepted(),
                                LAST_YEAR.assessed(),
                                LAST_YEAR.recognised(level),
                                LAST_YEAR.copied(1))));
    }

    private static List<Life> papers() {
        var signed = Registers.signed("DT-01", Registers.recognition(LAST_YEAR.id()), 1);
        var draft = Registers.proposed("DT-02", Registers.recognition(UNIT.id()));
        return List.of(
                new Life(Councils.PANEL, Councils.life().subList(0, 1)),
                new Life(Councils.session(JUDGED), withoutSecretary()),
                new Life(Councils.session(UNIT.id()), Councils.open(UNIT.id())),
                new Life(Registers.draft("DT-01"), signed),
                new Life(RegisterId.of("PGDDT-674", 2024, "QĐ-PGDĐT"), List.of(Registers.numbered("DT-01", 1))),
                new Life(Registers.draft("DT-02"), List.of(draft)),
                new Life(WatchId.of(JUDGED), Registers.deadline(JUDGED, DeadlineKind.REPLY, DAY)));
    }

    private static List<SessionEvent> withoutSecretary() {
        var conflict = new ConflictDeclared(Councils.session(JUDGED), "secretary", true, "Người nhà", DAY);
        return Stream.concat(Councils.open(JUDGED).stream(), Stream.of(conflict))
                .toList();
    }
}
