package vn.hoctap.recognition.command.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.deadline.PacesOfEveryKind;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.deadline.PacesPublished;

@DisplayName("The paces of a day (lịch nhắc)")
class PacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void are_none_before_the_first_are_in_force() {
        assertThat(paces().on(DAY)).isEmpty();
        assertThat(paces(DAY).on(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void are_those_of_the_newest_version_from_its_first_day_on() {
        var paces = paces(DAY.minusYears(1), DAY);
        assertThat(paces.on(DAY.minusDays(1)))
                .hasSize(DeadlineKind.values().length)
                .containsEntry(DeadlineKind.REPLY, pace(1));
        assertThat(paces.on(DAY)).containsEntry(DeadlineKind.REPLY, pace(2));
    }

    @Test
    void are_those_of_a_later_version_though_an_earlier_one_begins_afterwards() {
        var paces = paces(DAY.plusDays(1), DAY);
        assertThat(paces.on(DAY)).containsEntry(DeadlineKind.REPLY, pace(2));
        assertThat(paces.on(DAY.plusDays(2))).containsEntry(DeadlineKind.REPLY, pace(2));
    }

    /** Of each version the number is the pace. */
    private static Paces paces(LocalDate... beginnings) {
        var paces = Paces.NONE;
        for (var beginning : beginnings) {
            int version = paces.versions().size() + 1;
            paces = Paces.evolve(
                    paces,
                    new PacesPublished(
                            PacesId.OF_DEADLINES, version, PacesOfEveryKind.of(version, version), "", beginning));
        }
        return paces;
    }

    private static Pace pace(int days) {
        return new Pace(DeadlineKind.REPLY, days, days, PacesOfEveryKind.INTERNAL);
    }
}
