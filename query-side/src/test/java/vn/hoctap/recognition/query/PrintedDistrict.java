package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.panel.Minutes;
import vn.hoctap.recognition.events.procedure.DossierPart;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.whatif.Sets;

/** The decided district, with a dossier of which every paper can be printed, one that was declined, and two with hard names. */
final class PrintedDistrict {
    static final String ONE_WORD = "ĐặngẤnỀ".repeat(29).substring(0, 200);
    static final String MANY_WORDS =
            "Trường Tiểu học Nguyễn Thị Ỷ Lan ".repeat(7).substring(0, 200);
    private static final RecognitionKind COMMUNITY = RecognitionKind.LEARNING_COMMUNITY;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 5);
    static final Steps WHOLE = District.steps("24851", COMMUNITY);
    static final Steps DECLINED = District.steps("24852", COMMUNITY);
    static final Steps LONG = District.steps("DV-01", COMMUNITY);
    static final Steps WORDY = District.steps("DV-02", COMMUNITY);
    static final Steps SLOW = District.steps("24877", COMMUNITY);

    /** Not filed yet. */
    static final Steps ASSESSED =
            new Steps(DossierId.of(COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2024), District.DAY);

    private static final CriteriaSet CRITERIA = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80));

    private PrintedDistrict() {}

    static List<Envelope> ledger() {
        var district = new District();
        DecidedDistrict.ledger().forEach(district::append);
        rules(district);
        district.recordAll(WHOLE.id(), copied(WHOLE));
        district.recordAll(LONG.id(), copiedElsewhere());
        district.recordAll(WORDY.id(), life(WORDY, named("DV-02", MANY_WORDS)));
        district.recordAll(DECLINED.id(), declined());
        district.recordAll(Councils.PANEL, Councils.life().subList(0, 1));
        district.recordAll(Councils.session(WHOLE.id()), Councils.closed(WHOLE.id(), minutes()));
        district.recordAll(Councils.session(LONG.id()), Councils.open(LONG.id()));
        district.recordAll(Registers.draft("DT-05"), Registers.signed("DT-05", recognition(), 5));
        district.recordAll(SLOW.id(), slow());
        district.recordAll(ASSESSED.id(), assessed());
        return district.ledger();
    }

    /** Some of it, to go on beside others. */
    static List<List<Written>> lives() {
        return List.of(
                life(WHOLE.id(), copied(WHOLE)),
                life(DECLINED.id(), declined()),
                life(Registers.draft("DT-05"), Registers.signed("DT-05", Registers.recognition(WHOLE.id()), 5)));
    }

    private static List<Written> life(Object stream, List<? extends RecognitionEvent> events) {
        return events.stream()
                .map(event -> Written.now(event, stream.toString()))
                .toList();
    }

    private static void rules(District district) {
        var parts = List.of(new DossierPart("TO_TRINH", "Tờ trình đề nghị công nhận", true, DecidedDistrict.RULE));
        var procedure = ProcedureId.of("CDHT-XA");
        var published = new ProcedurePublished(procedure, 2, DecidedDistrict.procedure(parts), "Giả định", DAY);
        district.record(published, procedure.toString(), 1);
        var criteria = CriteriaId.of("CDHT-XA");
        IntStream.of(1, 2)
                .forEach(version -> district.record(
                        new CriteriaSetPublished(criteria, version, CRITERIA, "Giả định", DAY),
                        criteria.toString(),
                        version - 1L));
    }

    private static List<DossierEvent> life(Steps steps, DossierRegistered registered) {
        return List.of(
                registered,
                steps.selfAssessed(Steps.LEVEL_1),
                steps.submitted(Steps.LEVEL_1),
                steps.returned("Tờ trình chưa đóng dấu"),
                steps.submitted(Steps.LEVEL_1),
                steps.accepted(),
                steps.reappointed(),
                steps.assessed(),
                steps.recognised(Steps.LEVEL_1));
    }

    /** Twice. */
    private static List<DossierEvent> copied(Steps steps) {
        var life = new ArrayList<>(life(steps, District.registered("24851", COMMUNITY, "24853")));
        life.add(steps.copied(1));
        life.add(steps.on(LocalDate.of(2024, 3, 4)).copied(2));
        return life;
    }

    /** By the office that decides since the district's is gone. */
    private static List<DossierEvent> copiedElsewhere() {
        var committee = new Office("UBND-24853", "Ủy ban nhân dân xã Đạ Tông");
        var day = LocalDate.of(2025, 7, 2);
        var life = new ArrayList<>(life(LONG, named("DV-01", ONE_WORD)));
        life.add(new DossierTransferred(
                LONG.id(),
                new Area("24853", "Xã Đạ Tông"),
                List.of(new AssignedOffice(ProcedureStep.DECIDE, committee, "Chủ tịch Ủy ban nhân dân")),
                "1671/NQ-UBTVQH15",
                day));
        life.add(LONG.on(day).copied(1));
        return life;
    }

    /** Some of its steps in time, some on the last day and some after it. */
    private static List<DossierEvent> slow() {
        return List.of(
                District.registered("24877", COMMUNITY, "24853"),
                SLOW.selfAssessed(Steps.LEVEL_1),
                SLOW.submitted(Steps.LEVEL_1),
                SLOW.on(LocalDate.of(2024, 1, 12)).returned("Tờ trình chưa đóng dấu"),
                SLOW.on(LocalDate.of(2024, 1, 29)).submitted(Steps.LEVEL_1),
                SLOW.on(LocalDate.of(2024, 2, 1)).accepted(),
                SLOW.on(LocalDate.of(2024, 3, 14)).assessed(),
                SLOW.on(LocalDate.of(2024, 3, 15)).recognised(Steps.LEVEL_1));
    }

    /** Judged as it is in life. */
    private static List<DossierEvent> assessed() {
        var registered = ASSESSED.registered(
                COMMUNITY, AdministrativeTier.COMMUNE, "24853", new Area("24853", "Xã Đạ Tông"), 2024);
        var plain = ASSESSED.selfAssessed(Steps.LEVEL_1);
        var judgement = Judge.judge(CRITERIA, registered.profile(), plain.answers(), plain.shares());
        return List.of(
                registered,
                new SelfAssessmentRecorded(
                        plain.dossierId(),
                        plain.award(),
                        plain.answers(),
                        plain.shares(),
                        judgement,
                        plain.meeting(),
                        "",
                        plain.effectiveOn()));
    }

    private static List<DossierEvent> declined() {
        return List.of(
                District.registered("24852", COMMUNITY, "24853"),
                DECLINED.selfAssessed(Steps.LEVEL_1),
                DECLINED.submitted(Steps.LEVEL_1),
                DECLINED.declined());
    }

    private static DossierRegistered named(String code, String name) {
        var one = District.registered(code, COMMUNITY, "24853");
        return new DossierRegistered(
                one.dossierId(),
                one.kind(),
                one.tier(),
                new Applicant(code, name),
                one.area(),
                one.year(),
                one.profile(),
                one.criteria(),
                one.procedure(),
                "",
                one.effectiveOn());
    }

    private static DecisionContent recognition() {
        return new DecisionContent.Recognition(List.of(WHOLE, LONG, WORDY).stream()
                .map(steps -> new DecisionContent.Granted(steps.id(), Steps.LEVEL_1))
                .toList());
    }

    private static Minutes minutes() {
        var text = """
                BIÊN BẢN
                Phiên họp của Hội đồng đánh giá, vòng 1
                I. THÀNH PHẦN
                - Chủ tịch, Phòng Giáo dục và Đào tạo (chair).
                II. NỘI DUNG
                Từng thành viên chấm các chỉ tiêu và biểu quyết bằng phiếu niêm phong.""";
        return new Minutes(
                "03/BB-HĐ", text, List.of(new Minutes.Dissent("secretary", "Cần thêm minh chứng <5.1> & 5.2")));
    }
}
