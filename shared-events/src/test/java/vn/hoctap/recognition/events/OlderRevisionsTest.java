package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.ComplaintFiled;
import vn.hoctap.recognition.events.dossier.ComplaintKind;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Meeting;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

@DisplayName("An event written in an older shape")
class OlderRevisionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DossierId ID = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
    private static final Office NOBODY = new Office("", "");

    @Test
    void is_a_registration_without_criteria_where_it_was_written_before_them() throws IOException {
        assertThat(present("DossierRegistered", 1, DossierRegistered.class))
                .isEqualTo(registered(new Profile(List.of(), false), 0));
    }

    @Test
    void is_a_registration_without_a_procedure_where_it_was_written_before_them() throws IOException {
        assertThat(present("DossierRegistered", 2, DossierRegistered.class))
                .isEqualTo(registered(new Profile(List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.GENERAL_SCHOOL), true), 2));
    }

    private static DossierRegistered registered(Profile profile, int criteria) {
        return new DossierRegistered(
                ID,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant("24889", "Xã Đạ K'Nàng"),
                new Area("24889", "Xã Đạ K'Nàng"),
                2023,
                profile,
                new CriteriaSetReference("CDHT-XA", criteria),
                new ProcedureReference("CDHT-XA", 0),
                "",
                DAY);
    }

    @Test
    void is_a_self_assessment_of_stated_outcomes_where_no_values_were_judged() throws IOException {
        var findings = List.of(
                new IndicatorFinding("5.1", Verdict.MET, Reason.AS_STATED),
                new IndicatorFinding("5.2b", Verdict.NOT_APPLICABLE, Reason.AS_STATED));
        assertThat(present("SelfAssessmentRecorded", 1, SelfAssessmentRecorded.class))
                .isEqualTo(new SelfAssessmentRecorded(
                        ID,
                        new Award.AtLevel(RecognitionLevel.LEVEL_2),
                        List.of(),
                        List.of(),
                        new Judgement.ByLevel(List.of(new LevelFinding(RecognitionLevel.LEVEL_2, true, findings))),
                        new Meeting(DAY, "", List.of(), ""),
                        "",
                        DAY));
    }

    @Test
    void asks_for_nothing_where_an_outcome_was_negative() throws IOException {
        var unmet = contract("SelfAssessmentRecorded.1").replace("\"MET\"", "\"NOT_MET\"");
        var next = OlderRevisions.next("SelfAssessmentRecorded", "1", unmet).orElseThrow();
        assertThat(JSON.readValue(next, SelfAssessmentRecorded.class).award()).isEqualTo(new Award.NotMet());
    }

    @Test
    void has_no_reply_date_receipt_session_or_body_where_none_was_kept() throws IOException {
        var never = LocalDate.of(9999, 12, 31);
        var level2 = new Award.AtLevel(RecognitionLevel.LEVEL_2);
        assertThat(present("DossierSubmitted", 1, DossierSubmitted.class))
                .isEqualTo(new DossierSubmitted(ID, level2, new Purpose.First(), List.of(), List.of(), "", DAY));
        assertThat(present("DossierReturned", 1, DossierReturned.class))
                .isEqualTo(new DossierReturned(ID, "Thiếu tờ trình", List.of(), never, DAY));
        assertThat(present("DossierAccepted", 1, DossierAccepted.class))
                .isEqualTo(new DossierAccepted(ID, "", DAY.atStartOfDay(), NOBODY, never, never, DAY));
        assertThat(present("AssessmentRecorded", 1, AssessmentRecorded.class))
                .isEqualTo(new AssessmentRecorded(ID, true, "", 0, DAY));
        assertThat(present("DossierRejected", 1, DossierRejected.class))
                .isEqualTo(new DossierRejected(ID, "Chưa đạt chỉ tiêu 5.1", "", DAY));
    }

    @Test
    void is_a_recognition_for_the_three_years_after_its_own_where_no_end_was_kept() throws IOException {
        assertThat(present("DossierRecognised", 1, DossierRecognised.class))
                .isEqualTo(new DossierRecognised(
                        ID,
                        new Award.AtLevel(RecognitionLevel.LEVEL_1),
                        "05/QĐ-PGDĐT",
                        NOBODY,
                        LocalDate.of(2027, 12, 31),
                        DAY));
    }

    @Test
    void is_a_complaint_in_time_where_no_limit_was_kept() throws IOException {
        assertThat(present("ComplaintFiled", 1, ComplaintFiled.class))
                .isEqualTo(new ComplaintFiled(
                        ID, 1, ComplaintKind.PETITION, "UBND xã Đạ K'Nàng", "Xem lại chỉ tiêu 5.1", "", DAY));
    }

    @Test
    void is_a_procedure_with_the_law_s_term_for_complaints_where_none_was_published() throws IOException {
        assertThat(present("ProcedurePublished", 1, ProcedurePublished.class))
                .isEqualTo(SampleProcedure.all().findFirst().orElseThrow());
    }

    @Test
    void has_a_step_to_the_next_for_every_revision_but_the_newest() {
        for (var type : EventCatalogue.classes()) {
            var name = EventCatalogue.typeOf(type);
            int newest = Integer.parseInt(name.revision());
            for (int revision = 1; revision < newest; revision++) {
                assertThat(OlderRevisions.include(name.value(), String.valueOf(revision)))
                        .as(name.value() + " " + revision)
                        .isTrue();
            }
            assertThat(OlderRevisions.include(name.value(), name.revision())).isFalse();
        }
    }

    /** The approved older JSON, step by step in the present shape. */
    private static <E> E present(String type, int revision, Class<E> shape) throws IOException {
        var payload = contract(type + "." + revision);
        for (int step = revision; OlderRevisions.include(type, String.valueOf(step)); step++) {
            payload = OlderRevisions.next(type, String.valueOf(step), payload).orElseThrow();
        }
        return JSON.readValue(payload, shape);
    }

    private static String contract(String file) throws IOException {
        try (var in = OlderRevisionsTest.class.getResourceAsStream("/contract/" + file + ".json")) {
            assertThat(in).as(file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
