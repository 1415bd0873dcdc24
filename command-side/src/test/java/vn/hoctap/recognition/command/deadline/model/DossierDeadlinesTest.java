package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.APPLICANT;
import static vn.hoctap.recognition.command.dossier.World.AREA;
import static vn.hoctap.recognition.command.dossier.World.ELSEWHERE;
import static vn.hoctap.recognition.command.dossier.World.OFFICE;
import static vn.hoctap.recognition.command.dossier.World.TODAY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.cycle.ProceduresOfTwoTitles;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.PastRecognitionImported;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;
import vn.hoctap.recognition.events.dossier.SelfAssessmentDrafted;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

@DisplayName("What a step says of the deadlines of its dossier")
class DossierDeadlinesTest {
    private static final Optional<Procedure> PROCEDURE =
            new ProceduresOfTwoTitles().governing("CDHT-XA", 2023).map(ProcedurePublished::procedure);
    private static final WorkingCalendar WEEKENDS_ONLY = WorkingCalendar.of(List.of());
    private static final RecognitionReinstated REINSTATED =
            new RecognitionReinstated(ID, "Kết luận bị hủy", "03/KL-TTr", "08/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY);
    private static final RecognitionExpired EXPIRED = new RecognitionExpired(ID, VALID_TO, TODAY);
    private static final PastRecognitionImported IMPORTED = new PastRecognitionImported(
            ID,
            REGISTERED.kind(),
            REGISTERED.tier(),
            APPLICANT,
            AREA,
            2023,
            LEVEL_1,
            "01/QĐ-PGDĐT",
            "Phòng GDĐT",
            VALID_TO,
            "nam.csv, dòng 2",
            TODAY);

    @ParameterizedTest
    @MethodSource("steps_that_no_deadline_hangs_on")
    void is_nothing_where_nobody_waits(DossierEvent step) {
        assertThat(DossierDeadlines.factsOf(step, PROCEDURE, WEEKENDS_ONLY)).isEmpty();
    }

    static Stream<DossierEvent> steps_that_no_deadline_hangs_on() {
        return Stream.of(
                REGISTERED,
                new SelfAssessmentDrafted(ID, List.of(), List.of(), SELF_ASSESSED.judgement(), TODAY),
                SELF_ASSESSED,
                new DossierTransferred(ID, ELSEWHERE, List.of(), "1671/NQ-UBTVQH15", TODAY),
                new RecognitionCorrected(ID, "Sửa tên", "06/QĐ-PGDĐT", OFFICE, "02/KL-TTr", TODAY),
                complaint(1),
                new ComplaintSettled(ID, 1, ComplaintOutcome.DISMISSED, "Số liệu đúng", "04/PGDĐT", TODAY));
    }

    @ParameterizedTest
    @MethodSource("steps_that_end_everything")
    void is_that_nothing_is_waited_for_any_longer(DossierEvent step) {
        assertThat(DossierDeadlines.factsOf(step, Optional.empty(), WEEKENDS_ONLY))
                .containsExactly(new DeadlineFact.Settled(EnumSet.allOf(DeadlineKind.class)));
    }

    static Stream<DossierEvent> steps_that_end_everything() {
        return Stream.of(
                REJECTED,
                REVOKED,
                EXPIRED,
                new DossierWithdrawn(ID, "Xin rút", TODAY),
                new DossierDeclined(ID, "Sai nơi nộp", TODAY));
    }

    @Test
    void is_until_when_a_recognition_is_kept_that_was_taken_over_or_reinstated() {
        var kept = new DeadlineFact.Fixed(new Deadline(DeadlineKind.VALIDITY, VALID_TO));
        assertThat(DossierDeadlines.factsOf(IMPORTED, PROCEDURE, WEEKENDS_ONLY)).containsExactly(kept);
        assertThat(DossierDeadlines.factsOf(REINSTATED, PROCEDURE, WEEKENDS_ONLY))
                .containsExactly(kept);
    }

    @Test
    void depends_on_the_procedure_where_it_is_an_office_s_turn() {
        assertThat(Stream.of(SUBMITTED, ACCEPTED, ASSESSED, RECOGNISED, REJECTED))
                .allMatch(DossierDeadlines::dependOnProcedure);
        var others = Stream.of(
                RETURNED,
                REVOKED,
                REINSTATED,
                EXPIRED,
                IMPORTED,
                new DossierDeclined(ID, "Sai nơi nộp", TODAY),
                new DossierWithdrawn(ID, "Xin rút", TODAY),
                new DossierReappointed(ID, TODAY, "Xin lỗi", TODAY),
                new RecognitionPublished(ID, "Bảng tin", TODAY));
        assertThat(Stream.concat(steps_that_no_deadline_hangs_on(), others))
                .noneMatch(DossierDeadlines::dependOnProcedure);
    }
}
