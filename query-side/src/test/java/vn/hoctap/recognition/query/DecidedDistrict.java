package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Competence;
import vn.hoctap.recognition.events.procedure.ComplaintTerms;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.OfficeKind;
import vn.hoctap.recognition.events.procedure.OneStopTerms;
import vn.hoctap.recognition.events.procedure.PanelRules;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.procedure.StepTerms;
import vn.hoctap.recognition.events.procedure.Term;
import vn.hoctap.recognition.events.procedure.ValidityRules;
import vn.hoctap.recognition.events.procedure.YearTerms;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.messaging.Envelope;

/** Dossiers that wait for a decision or have one, drafts in every state, and those who decide; beside them a second district. */
final class DecidedDistrict {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    static final Citation RULE = new Citation("25/2023/TT-BGDĐT", "Điều 9", "Điều 9", Certainty.CHECKED);

    private static final RecognitionKind COMMUNITY = RecognitionKind.LEARNING_COMMUNITY;
    private static final District DISTRICT = new District();
    static final Steps MET = District.steps("24853", COMMUNITY);
    static final Steps UNMET = District.steps("24856", COMMUNITY);
    static final Steps RECOGNISED = District.steps("24875", COMMUNITY);
    static final Steps DRAFTED = District.steps("24999", COMMUNITY);
    static final Steps ELSEWHERE = District.steps("25000", COMMUNITY);

    private static final List<Envelope> LEDGER = recorded();

    private DecidedDistrict() {}

    /** One dossier met, one unmet, one drafted, one recognised, one of the next district; a draft in every state. */
    static List<Envelope> ledger() {
        return LEDGER;
    }

    private static List<Envelope> recorded() {
        var map = new ArrayList<>(Changes.ofTheMap().subList(0, 5));
        map.addAll(nextDistrict());
        DISTRICT.recordAll(TerritoryId.VIETNAM, map);
        var procedure = new ProcedurePublished(
                ProcedureId.of("CDHT-XA"), 1, procedure(List.of()), "Giả định", DAY.minusDays(5));
        DISTRICT.recordAll(procedure.procedureId(), List.of(procedure));
        people();
        dossiers();
        drafts();
        return DISTRICT.ledger();
    }

    private static void people() {
        Map.of("specialist", Role.SPECIALIST, "deputy", Role.DEPUTY, "authority", Role.AUTHORITY)
                .forEach((subject, role) -> grant(subject, role, "PGDDT-674"));
        grant("officer-24853", Role.DEPUTY, "PGDDT-674");
        grant("neighbour", Role.SPECIALIST, "PGDDT-675");
        grant("signer-elsewhere", Role.AUTHORITY, "UBND-674");
        grant("clerk", Role.RECEIVING_CLERK, "PGDDT-674");
        grant("officer", Role.COMMUNE_OFFICER, "24853");
    }

    private static void dossiers() {
        var level2 = new Award.AtLevel(RecognitionLevel.LEVEL_2);
        assessed(MET, "24853", "24853", level2, MET.assessed());
        assessed(UNMET, "24856", "24856", Steps.LEVEL_1, unmet(UNMET.id()));
        assessed(DRAFTED, "24999", "24853", Steps.LEVEL_1, DRAFTED.assessed());
        assessed(ELSEWHERE, "25000", "25000", Steps.LEVEL_1, ELSEWHERE.assessed());
        assessed(
                RECOGNISED,
                "24875",
                "24875",
                Steps.LEVEL_1,
                RECOGNISED.assessed(),
                RECOGNISED.recognised(Steps.LEVEL_1));
    }

    private static void assessed(Steps steps, String applicant, String area, Award award, DossierEvent... more) {
        var filed = Stream.of(
                District.registered(applicant, COMMUNITY, area),
                steps.selfAssessed(award),
                steps.submitted(award),
                steps.accepted());
        DISTRICT.recordAll(steps.id(), Stream.concat(filed, Stream.of(more)).toList());
    }

    private static void drafts() {
        var drafted = Registers.recognition(DRAFTED.id());
        DISTRICT.recordAll(Registers.draft("DT-01"), List.of(Registers.proposed("DT-01", drafted)));
        DISTRICT.recordAll(
                Registers.draft("DT-02"),
                List.of(Registers.proposed("DT-02", drafted), new DecisionVerified(Registers.draft("DT-02"), DAY)));
        DISTRICT.recordAll(
                Registers.draft("DT-2024-003"),
                List.of(
                        Registers.proposed("DT-2024-003", drafted),
                        new DecisionReturned(Registers.draft("DT-2024-003"), "Thiếu căn cứ", DAY)));
        DISTRICT.recordAll(
                Registers.draft("DT-04"), Registers.signed("DT-04", Registers.recognition(RECOGNISED.id()), 1));
    }

    private static List<TerritoryEvent> nextDistrict() {
        return List.of(
                established("675", "Huyện Lạc Dương", AdministrativeTier.DISTRICT, "68"),
                established("25000", "Xã Lát", AdministrativeTier.COMMUNE, "675"));
    }

    private static TerritoryEvent established(String code, String name, AdministrativeTier tier, String parent) {
        return new AdministrativeUnitEstablished(
                TerritoryId.VIETNAM, code, name, tier, parent, false, "Giả định", Certainty.ASSUMED, Changes.BEGINNING);
    }

    private static void grant(String subject, Role role, String organisation) {
        DISTRICT.recordAll(PersonId.of(subject), Persons.granted(subject, role, organisation));
    }

    private static AssessmentRecorded unmet(DossierId dossier) {
        return new AssessmentRecorded(dossier, false, "4f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f", 1, DAY);
    }

    /** The education office of the district receives, answers and decides. */
    static Procedure procedure(List<DossierPart> parts) {
        var stated = new YearTerms.Stated(new Term.WorkingDays(1), RULE);
        return new Procedure(
                "CDHT-XA",
                "Công nhận Cộng đồng học tập cấp xã",
                List.of(RULE),
                new AssessedYears(2023, 9999, Certainty.CHECKED),
                new YearTerms(stated, stated, stated, stated, stated),
                parts,
                new OneStopTerms("000.00.31.H36", 3, 10, 20, LocalTime.of(15, 0), 1, RULE),
                new ComplaintTerms(90, RULE),
                new StepTerms(15, 5, 5, RULE),
                new PanelRules(5, true, true, RULE, new PanelRules.Share(2, 3), new PanelRules.Share(1, 2), RULE),
                new ValidityRules(36, ValidityRules.Anchor.END_OF_RECOGNITION_YEAR, 12, RULE),
                Stream.of(ProcedureStep.values())
                        .map(DecidedDistrict::competence)
                        .toList());
    }

    private static Competence competence(ProcedureStep step) {
        return new Competence(
                step,
                OfficeKind.EDUCATION_OFFICE,
                Competence.Seat.DISTRICT,
                "Trưởng phòng Giáo dục và Đào tạo",
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2025, 6, 30),
                RULE);
    }
}
