package vn.hoctap.recognition.command.deadline.shell;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.deadline.model.Deadline;
import vn.hoctap.recognition.command.deadline.model.Milestones;
import vn.hoctap.recognition.command.deadline.model.WatchRefusal;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

@DisplayName("Noting a deadline (nhắc hạn, quá hạn)")
class NoteDeadlineTest {
    private static final DossierId DOSSIER =
            DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, "24853", 2025);
    private static final WatchId WATCH = WatchId.of(DOSSIER);
    private static final DeadlineKind KIND = DeadlineKind.RESULT;
    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);
    private static final LocalDate REMIND = DUE.minusDays(7);
    private static final LocalDate ESCALATE = DUE.plusDays(4);

    private final FixtureConfiguration<DeadlineWatch> watch =
            new AggregateTestFixture<>(DeadlineWatch.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void reminds_from_the_day_on_which_it_is_to_be_reminded_of() {
        watch.givenNoPriorActivity().when(note(DUE, 5, REMIND)).expectEvents(reminded(5, REMIND));
    }

    @Test
    void reminds_late_while_the_due_day_has_not_passed() {
        watch.givenNoPriorActivity().when(note(DUE, 0, DUE)).expectEvents(reminded(0, DUE));
    }

    @Test
    void tells_that_the_due_day_has_passed() {
        watch.given(reminded(5, REMIND)).when(note(DUE, 1, DUE.plusDays(1))).expectEvents(missed(1, DUE.plusDays(1)));
    }

    @Test
    void escalates_what_is_missed_for_long() {
        watch.given(reminded(5, REMIND), missed(1, DUE.plusDays(1)))
                .when(note(DUE, 2, ESCALATE))
                .expectEvents(escalated(2, ESCALATE));
    }

    @Test
    void skips_the_reminder_when_the_clock_jumps_over_the_due_day() {
        watch.givenNoPriorActivity().when(note(DUE, 1, DUE.plusDays(1))).expectEvents(missed(1, DUE.plusDays(1)));
    }

    @Test
    void makes_up_for_the_miss_and_the_escalation_when_the_clock_jumps_over_both() {
        watch.givenNoPriorActivity()
                .when(note(DUE, 9, DUE.plusDays(14)))
                .expectEvents(missed(9, DUE.plusDays(14)), escalated(9, DUE.plusDays(14)));
    }

    @Test
    void does_not_remind_of_what_is_missed_when_the_clock_jumps_back() {
        watch.given(missed(1, DUE.plusDays(1)))
                .when(note(DUE, 1, DUE.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(WatchRefusal.ALREADY_NOTED);
    }

    @Test
    void is_refused_while_the_day_calls_for_nothing() {
        watch.givenNoPriorActivity()
                .when(note(DUE, 6, REMIND.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(WatchRefusal.NOT_DUE_YET);
    }

    @Test
    void is_refused_when_it_is_noted_already() {
        watch.given(reminded(5, REMIND))
                .when(note(DUE, 4, REMIND.plusDays(3)))
                .expectNoEvents()
                .expectExceptionDetails(WatchRefusal.ALREADY_NOTED);
    }

    @Test
    void begins_anew_for_another_due_day() {
        var later = DUE.plusDays(7);
        watch.given(reminded(5, REMIND), missed(1, DUE.plusDays(1)))
                .when(note(later, 5, DUE.plusDays(1)))
                .expectEvents(new DeadlineReminded(WATCH, DOSSIER, KIND, later, 5, DUE.plusDays(1)));
    }

    private static NoteDeadline note(LocalDate due, int days, LocalDate today) {
        return NoteDeadline.of(
                DOSSIER, new Milestones(new Deadline(KIND, due), due.minusDays(7), due.plusDays(4)), days, today);
    }

    private static DeadlineReminded reminded(int days, LocalDate on) {
        return new DeadlineReminded(WATCH, DOSSIER, KIND, DUE, days, on);
    }

    private static DeadlineMissed missed(int days, LocalDate on) {
        return new DeadlineMissed(WATCH, DOSSIER, KIND, DUE, days, on);
    }

    private static DeadlineEscalated escalated(int days, LocalDate on) {
        return new DeadlineEscalated(WATCH, DOSSIER, KIND, DUE, days, on);
    }
}
