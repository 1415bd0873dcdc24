package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.submit;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.TODAY;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Purpose;

@DisplayName("Answering a return (bổ sung hồ sơ)")
class SupplementDossierTest {
    private static final LocalDate LAST_DAY = RETURNED.replyBy();
    private static final LocalDate TOO_LATE = LAST_DAY.plusDays(1);

    @Test
    void is_taken_up_to_the_day_that_the_office_has_set() {
        on(LAST_DAY).given(UNTIL_RETURNED).when(submit(LAST_DAY)).expectEvents(submitted("", LAST_DAY));
    }

    @Test
    void is_refused_after_that_day() {
        assertTooLate(UNTIL_RETURNED);
    }

    @Test
    void is_refused_after_that_day_also_with_a_new_self_assessment() {
        assertTooLate(after(UNTIL_RETURNED, SELF_ASSESSED));
    }

    @Test
    void says_why_it_comes_late() {
        on(TOO_LATE)
                .given(UNTIL_RETURNED)
                .when(submit(PARTS, "Mưa lũ chia cắt đường", TOO_LATE))
                .expectEvents(submitted("Mưa lũ chia cắt đường", TOO_LATE));
    }

    @Test
    void has_until_the_day_of_the_newest_return() {
        var again = new DossierReturned(ID, "Còn thiếu", List.of(), TOO_LATE, TODAY);
        on(TOO_LATE)
                .given(after(UNTIL_RETURNED, SUBMITTED, again))
                .when(submit(TOO_LATE))
                .expectEvents(submitted("", TOO_LATE));
    }

    private static void assertTooLate(List<DossierEvent> story) {
        on(TOO_LATE)
                .given(story)
                .when(submit(TOO_LATE))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.REPLY_TOO_LATE);
    }

    private static FixtureConfiguration<DossierAggregate> on(LocalDate day) {
        var world = new World();
        world.today = day;
        return dossier(world);
    }

    private static DossierSubmitted submitted(String lateBecause, LocalDate on) {
        return new DossierSubmitted(ID, LEVEL_1, new Purpose.First(), PARTS, List.of(), lateBecause, on);
    }
}
