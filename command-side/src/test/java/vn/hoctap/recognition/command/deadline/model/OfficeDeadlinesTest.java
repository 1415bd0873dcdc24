package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.cycle.ProceduresOfTwoTitles;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierDeclined;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

@DisplayName("The pending deadlines of the offices of a dossier")
class OfficeDeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final DossierId ID = new DossierId(new UUID(1, 2));
    private static final Office OFFICE = new Office("UBND-24853", "Ủy ban nhân dân xã Đạ Tông");
    private static final Award LEVEL_1 = new Award.AtLevel(RecognitionLevel.LEVEL_1);
    private static final Deadline VALIDITY = new Deadline(DeadlineKind.VALIDITY, LocalDate.of(2028, 12, 31));
    private static final DossierAccepted ACCEPTED =
            new DossierAccepted(ID, "", DAY.atTime(8, 0), OFFICE, DAY.plusDays(20), DAY.plusDays(30), DAY);
    private static final DossierReturned RETURNED = new DossierReturned(ID, "Thiếu tờ trình", List.of(), DAY, DAY);
    private static final DossierSubmitted SUBMITTED =
            new DossierSubmitted(ID, LEVEL_1, new Purpose.First(), List.of(), List.of(), "", LocalDate.of(2026, 1, 9));
    private static final AssessmentRecorded ASSESSED = new AssessmentRecorded(ID, true, "", 1, DAY);
    private static final DossierRecognised RECOGNISED =
            new DossierRecognised(ID, LEVEL_1, "05/QĐ", OFFICE, VALIDITY.due(), DAY);
    private static final DossierRejected REJECTED = new DossierRejected(ID, "Chưa đạt", "07/UBND", DAY);

    /** Checks within 3 working days, assesses within 15, decides and publishes within 5. */
    private static final Optional<Procedure> PROCEDURE =
            new ProceduresOfTwoTitles().governing("CDHT-XA", 2023).map(ProcedurePublished::procedure);

    private static final WorkingCalendar WEEKENDS_ONLY = WorkingCalendar.of(List.of());

    @ParameterizedTest(name = "{1} until {2}")
    @MethodSource("turnsOfAnOffice")
    void begin_for_an_office_when_it_is_its_turn_and_a_procedure_says_how_long(
            DossierEvent step, DeadlineKind kind, LocalDate due) {
        assertThat(afterStep(PROCEDURE, step)).contains(new Deadline(kind, due));
        assertThat(afterStep(step)).extracting(Deadline::kind).doesNotContain(kind);
    }

    static Stream<Arguments> turnsOfAnOffice() {
        return Stream.of(
                Arguments.of(SUBMITTED, DeadlineKind.COMPLETENESS, LocalDate.of(2026, 1, 14)),
                Arguments.of(ACCEPTED, DeadlineKind.ASSESSMENT, LocalDate.of(2026, 2, 4)),
                Arguments.of(ASSESSED, DeadlineKind.DECISION, LocalDate.of(2026, 1, 21)),
                Arguments.of(RECOGNISED, DeadlineKind.PUBLICATION, LocalDate.of(2026, 1, 21)),
                Arguments.of(REJECTED, DeadlineKind.PUBLICATION, LocalDate.of(2026, 1, 21)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsTaken")
    void end_for_an_office_with_its_step(DeadlineKind kind, DossierEvent step) {
        var owed = new Deadline(kind, DAY.plusDays(1));
        assertThat(afterStep(PROCEDURE, step, owed)).doesNotContain(owed);
        assertThat(afterStep(step, owed)).doesNotContain(owed);
    }

    static Stream<Arguments> stepsTaken() {
        return Stream.of(
                Arguments.of(DeadlineKind.REPLY, SUBMITTED),
                Arguments.of(DeadlineKind.COMPLETENESS, RETURNED),
                Arguments.of(DeadlineKind.COMPLETENESS, ACCEPTED),
                Arguments.of(DeadlineKind.COMPLETENESS, new DossierDeclined(ID, "Sai nơi nộp", DAY)),
                Arguments.of(DeadlineKind.ASSESSMENT, RETURNED),
                Arguments.of(DeadlineKind.ASSESSMENT, ASSESSED),
                Arguments.of(DeadlineKind.DECISION, RECOGNISED),
                Arguments.of(DeadlineKind.DECISION, REJECTED),
                Arguments.of(DeadlineKind.PUBLICATION, new RecognitionPublished(ID, "Trang thông tin điện tử", DAY)));
    }

    @Test
    void go_on_while_what_was_decided_is_published() {
        var publication = new Deadline(DeadlineKind.PUBLICATION, LocalDate.of(2026, 1, 21));
        assertThat(afterStep(PROCEDURE, RECOGNISED)).containsExactlyInAnyOrder(publication, VALIDITY);
        assertThat(afterStep(PROCEDURE, new RecognitionPublished(ID, "Bảng tin", DAY), publication, VALIDITY))
                .containsExactly(VALIDITY);
    }

    private static List<Deadline> afterStep(DossierEvent step, Deadline... before) {
        return afterStep(Optional.empty(), step, before);
    }

    private static List<Deadline> afterStep(Optional<Procedure> procedure, DossierEvent step, Deadline... before) {
        return Deadlines.after(List.of(before), DossierDeadlines.factsOf(step, procedure, WEEKENDS_ONLY));
    }
}
