package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

@DisplayName("A last day, as it is seen on the day of its record")
class DeadlineFactTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 6);

    @Test
    void is_waited_for_while_it_is_not_over() {
        assertThat(fixed(DeadlineKind.RESULT).seenOn(DUE.minusDays(1))).isEqualTo(fixed(DeadlineKind.RESULT));
        assertThat(fixed(DeadlineKind.RESULT).seenOn(DUE)).isEqualTo(fixed(DeadlineKind.RESULT));
    }

    @Test
    void is_history_once_it_is_over() {
        assertThat(fixed(DeadlineKind.RESULT).seenOn(DUE.plusDays(1))).isEqualTo(settled());
    }

    @Test
    void is_waited_for_all_the_same_where_a_recognition_has_run_out() {
        assertThat(fixed(DeadlineKind.VALIDITY).seenOn(DUE.plusDays(1))).isEqualTo(fixed(DeadlineKind.VALIDITY));
    }

    @Test
    void that_is_settled_stays_so() {
        assertThat(settled().seenOn(DUE.plusDays(1))).isEqualTo(settled());
    }

    private static DeadlineFact fixed(DeadlineKind kind) {
        return new DeadlineFact.Fixed(new Deadline(kind, DUE));
    }

    private static DeadlineFact settled() {
        return new DeadlineFact.Settled(Set.of(DeadlineKind.RESULT));
    }
}
