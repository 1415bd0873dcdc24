package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.Office;

@DisplayName("The pending deadlines of a dossier")
class DeadlinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final DossierId ID = new DossierId(new UUID(1, 2));
    private static final Deadline REPLY = new Deadline(DeadlineKind.REPLY, DAY);
    private static final Deadline RESULT = new Deadline(DeadlineKind.RESULT, DAY.plusDays(30));
    private static final Deadline APPOINTMENT = new Deadline(DeadlineKind.APPOINTMENT, DAY.plusDays(20));
    private static final Office OFFICE = new Office("UBND-24853", "Ủy ban nhân dân xã Đạ Tông");
    private static final DossierAccepted ACCEPTED =
            new DossierAccepted(ID, "", DAY.atTime(8, 0), OFFICE, APPOINTMENT.due(), RESULT.due(), DAY);

    @Test
    void are_those_that_were_fixed() {
        assertThat(after(fixed(RESULT), fixed(APPOINTMENT))).containsExactlyInAnyOrder(RESULT, APPOINTMENT);
    }

    @Test
    void of_one_kind_are_the_newest() {
        var later = new Deadline(DeadlineKind.APPOINTMENT, DAY.plusDays(25));
        assertThat(after(fixed(APPOINTMENT), fixed(RESULT), fixed(later))).containsExactlyInAnyOrder(later, RESULT);
    }

    @Test
    void are_those_that_are_not_settled() {
        assertThat(after(fixed(REPLY), fixed(RESULT), new DeadlineFact.Settled(Set.of(DeadlineKind.REPLY))))
                .containsExactly(RESULT);
    }

    @Test
    void wait_for_the_day_to_which_the_result_was_put_off() {
        var again = new DossierReappointed(ID, DAY.plusDays(25), "Xin lỗi", DAY);
        assertThat(afterStep(again, APPOINTMENT, RESULT))
                .containsExactlyInAnyOrder(new Deadline(DeadlineKind.APPOINTMENT, DAY.plusDays(25)), RESULT);
    }

    @Test
    void begin_with_a_return_an_acceptance_and_a_recognition() {
        assertThat(afterStep(new DossierReturned(ID, "Thiếu tờ trình", List.of(), DAY, DAY), RESULT))
                .containsExactly(REPLY);
        assertThat(afterStep(ACCEPTED, REPLY)).containsExactlyInAnyOrder(APPOINTMENT, RESULT);
        var recognised = new DossierRecognised(
                ID, new Award.AtLevel(RecognitionLevel.LEVEL_1), "05/QĐ", OFFICE, LocalDate.of(2028, 12, 31), DAY);
        assertThat(afterStep(recognised, RESULT, APPOINTMENT))
                .containsExactly(new Deadline(DeadlineKind.VALIDITY, LocalDate.of(2028, 12, 31)));
    }

    @Test
    void end_with_the_procedure() {
        assertThat(afterStep(new DossierRejected(ID, "Chưa đạt", "07/UBND", DAY), REPLY, RESULT))
                .isEmpty();
        assertThat(afterStep(new DossierWithdrawn(ID, "Xin rút", DAY), RESULT, APPOINTMENT))
                .isEmpty();
    }

    private static List<Deadline> after(DeadlineFact... facts) {
        return Deadlines.after(List.of(), List.of(facts));
    }

    private static List<Deadline> afterStep(DossierEvent step, Deadline... before) {
        return Deadlines.after(
                List.of(before), DossierDeadlines.factsOf(step, Optional.empty(), WorkingCalendar.of(List.of())));
    }

    private static DeadlineFact fixed(Deadline deadline) {
        return new DeadlineFact.Fixed(deadline);
    }
}
