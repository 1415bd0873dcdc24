package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;

@DisplayName("Complaining of the result (khiếu nại, kiến nghị)")
class ComplaintTest {
    private static final LocalDate LAST_DAY = TODAY.plusDays(90);
    private static final LocalDate TOO_LATE = LAST_DAY.plusDays(1);

    @Test
    void is_numbered_within_the_dossier() {
        dossier().given(UNTIL_REJECTED).when(complain(TODAY)).expectEvents(complaint(1));
        dossier()
                .given(after(UNTIL_REJECTED, complaint(1)))
                .when(complain(TODAY))
                .expectEvents(complaint(2));
    }

    @Test
    void keeps_counting_after_one_was_settled() {
        dossier()
                .given(after(UNTIL_REJECTED, complaint(1), settled(1, ComplaintOutcome.DISMISSED), complaint(2)))
                .when(complain(TODAY))
                .expectEvents(complaint(3));
    }

    @Test
    void may_be_about_a_recognition_a_refusal_and_a_revocation() {
        for (var story : List.of(UNTIL_RECOGNISED, UNTIL_REJECTED, UNTIL_REVOKED)) {
            dossier().given(story).when(complain(TODAY)).expectEvents(complaint(1));
        }
        dossier()
                .given(UNTIL_PROPOSED)
                .when(complain(TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }

    @Test
    void is_taken_for_ninety_days_after_the_day_of_the_result() {
        for (var story : List.of(UNTIL_RECOGNISED, UNTIL_REJECTED, UNTIL_REVOKED)) {
            on(LAST_DAY).given(story).when(complain(LAST_DAY)).expectEvents(complaint(1, "", LAST_DAY));
            on(TOO_LATE)
                    .given(story)
                    .when(complain(TOO_LATE))
                    .expectNoEvents()
                    .expectExceptionDetails(Refusal.COMPLAINT_TOO_LATE);
        }
    }

    @Test
    void says_what_kept_somebody_from_it_in_time() {
        on(TOO_LATE)
                .given(UNTIL_REJECTED)
                .when(complain("Mưa lũ chia cắt đường", TOO_LATE))
                .expectEvents(complaint(1, "Mưa lũ chia cắt đường", TOO_LATE));
    }

    @Test
    void counts_from_the_newest_result() {
        var reinstated = new RecognitionReinstated(
                ID, "Kết luận bị hủy", "03/KL-TTr", "08/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY.plusDays(1));
        on(TOO_LATE)
                .given(after(UNTIL_REVOKED, reinstated))
                .when(complain(TOO_LATE))
                .expectEvents(complaint(1, "", TOO_LATE));
    }

    @Test
    void has_no_limit_where_no_procedure_sets_one() {
        var world = new World();
        world.today = TOO_LATE;
        world.procedurePublished = false;
        dossier(world).given(UNTIL_REJECTED).when(complain(TOO_LATE)).expectEvents(complaint(1, "", TOO_LATE));
    }

    @ParameterizedTest
    @EnumSource
    void is_settled_in_one_of_three_ways(ComplaintOutcome outcome) {
        dossier()
                .given(after(UNTIL_REJECTED, complaint(1)))
                .when(settle(1, outcome, TODAY))
                .expectEvents(settled(1, outcome));
    }

    @Test
    void is_settled_also_after_the_recognition_has_expired() {
        dossier()
                .given(after(UNTIL_RECOGNISED, complaint(1), new RecognitionExpired(ID, VALID_TO, TODAY)))
                .when(settle(1, ComplaintOutcome.DISMISSED, TODAY))
                .expectEvents(settled(1, ComplaintOutcome.DISMISSED));
    }

    @Test
    void is_settled_once() {
        dossier()
                .given(after(UNTIL_REJECTED, complaint(1), settled(1, ComplaintOutcome.DISMISSED)))
                .when(settle(1, ComplaintOutcome.UPHELD, TODAY))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NO_SUCH_COMPLAINT);
    }

    private static FixtureConfiguration<DossierAggregate> on(LocalDate day) {
        var world = new World();
        world.today = day;
        return dossier(world);
    }

    private static ComplaintSettled settled(int number, ComplaintOutcome outcome) {
        return new ComplaintSettled(ID, number, outcome, "Đối chiếu lại số liệu", "04/PGDĐT", TODAY);
    }
}
