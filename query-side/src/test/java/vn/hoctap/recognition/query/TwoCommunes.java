package vn.hoctap.recognition.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.decision.RegisterId;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.messaging.Envelope;

/** Two communes of one district with a unit each, and everybody who may, or may not, look at their dossiers. */
final class TwoCommunes {
    /** Filed by 24853, and before a council. */
    static final DossierId ONE = community("24853").id();

    /** A draft of 24856. */
    static final DossierId OTHER = community("24856").id();

    /** A draft of a unit in 24853. */
    static final DossierId DRAFT = unit("U-1").id();

    /** Filed by a unit in 24856. */
    static final DossierId UNIT = unit("U-2").id();

    static final List<DossierId> ALL = List.of(ONE, OTHER, DRAFT, UNIT);

    private static final Map<String, List<AuthorityEvent>> PEOPLE = Map.of(
            "officer-one", Persons.granted("officer-one", Role.COMMUNE_OFFICER, "24853"),
            "officer-other", Persons.granted("officer-other", Role.COMMUNE_OFFICER, "24856"),
            "head-of-unit", Persons.granted("head-of-unit", Role.COMMUNE_OFFICER, "U-1"),
            "clerk", Persons.granted("clerk", Role.RECEIVING_CLERK, "PGDDT-674"),
            "clerk-elsewhere", Persons.granted("clerk-elsewhere", Role.RECEIVING_CLERK, "PGDDT-999"),
            "ministry", Persons.granted("ministry", Role.SPECIALIST, "BGDDT"),
            "auditor", Persons.granted("auditor", Role.AUDITOR, "674"),
            "committee", Persons.granted("committee", Role.COMMITTEE, "674"),
            "administrator", Persons.granted("administrator", Role.ADMINISTRATOR, ""),
            "proposed", List.of(Persons.proposed("proposed", 1, Role.AUDITOR, "674")));

    private TwoCommunes() {}

    static List<Envelope> ledger() {
        var district = new District();
        district.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        PEOPLE.forEach((subject, events) -> district.recordAll(PersonId.of(subject), events));
        dossiers(district);
        papers(district);
        return district.ledger();
    }

    private static void dossiers(District district) {
        var one = community("24853");
        district.recordAll(
                ONE,
                List.of(
                        registered("24853", RecognitionKind.LEARNING_COMMUNITY, "24853"),
                        one.selfAssessed(Steps.LEVEL_1),
                        one.submitted(Steps.LEVEL_1),
                        one.accepted()));
        district.recordAll(OTHER, List.of(registered("24856", RecognitionKind.LEARNING_COMMUNITY, "24856")));
        district.recordAll(DRAFT, List.of(registered("U-1", RecognitionKind.LEARNING_UNIT, "24853")));
        var unit = unit("U-2");
        district.recordAll(
                UNIT,
                List.of(
                        registered("U-2", RecognitionKind.LEARNING_UNIT, "24856"),
                        unit.selfAssessed(Steps.LEVEL_1),
                        unit.submitted(Steps.LEVEL_1)));
    }

    /** Councils, decisions, and what is noted of deadlines. */
    private static void papers(District district) {
        district.recordAll(Councils.PANEL, Councils.life());
        district.recordAll(Councils.session(ONE), Councils.open(ONE));
        district.recordAll(
                WatchId.of(ONE), new ArrayList<>(Registers.deadline(ONE, DeadlineKind.REPLY, Registers.DAY)));
        var signed = Registers.signed("DT-01", Registers.recognition(ONE), 1);
        district.recordAll(Registers.draft("DT-01"), signed);
        district.recordAll(RegisterId.of("PGDDT-674", 2024, "QĐ-PGDĐT"), List.of(Registers.numbered("DT-01", 1)));
        var proposed = Registers.signed("DT-02", Registers.recognition(UNIT), 2);
        district.recordAll(Registers.draft("DT-02"), proposed.subList(0, 1));
    }

    static UUID draftOfDecision() {
        return UUID.fromString(Registers.draft("DT-02").toString());
    }

    private static DossierRegistered registered(String applicant, RecognitionKind kind, String area) {
        return District.registered(applicant, kind, area);
    }

    private static Steps community(String applicant) {
        return District.steps(applicant, RecognitionKind.LEARNING_COMMUNITY);
    }

    private static Steps unit(String applicant) {
        return District.steps(applicant, RecognitionKind.LEARNING_UNIT);
    }
}
