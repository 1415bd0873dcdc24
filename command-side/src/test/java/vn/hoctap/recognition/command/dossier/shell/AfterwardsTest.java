package vn.hoctap.recognition.command.dossier.shell;

import static vn.hoctap.recognition.command.dossier.Commands.*;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.shell.DossierFixture.dossier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.Refusal;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;
import vn.hoctap.recognition.events.dossier.RecognitionPublished;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;

@DisplayName("Publishing, expiring, withdrawing (công khai, hết thời hạn, rút hồ sơ)")
class AfterwardsTest {
    private static final LocalDate DAY_AFTER = VALID_TO.plusDays(1);
    private final World world = new World();

    @Test
    void a_recognition_and_a_refusal_are_made_public() {
        var published = new RecognitionPublished(ID, "Trang thông tin của huyện", TODAY);
        dossier().given(UNTIL_RECOGNISED).when(publish(TODAY)).expectEvents(published);
        dossier().given(UNTIL_REJECTED).when(publish(TODAY)).expectEvents(published);
    }

    @Test
    void a_recognition_is_kept_on_its_last_day() {
        world.today = VALID_TO;
        dossier(world)
                .given(UNTIL_RECOGNISED)
                .when(expire(VALID_TO))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_EXPIRED_YET);
    }

    @Test
    void a_recognition_ends_on_the_day_after_its_last() {
        world.today = DAY_AFTER;
        dossier(world)
                .given(UNTIL_RECOGNISED)
                .when(expire(DAY_AFTER))
                .expectEvents(new RecognitionExpired(ID, VALID_TO, DAY_AFTER));
    }

    @Test
    void a_reinstated_recognition_ends_when_it_would_have_ended() {
        world.today = DAY_AFTER;
        dossier(world)
                .given(after(
                        UNTIL_REVOKED,
                        new RecognitionReinstated(
                                ID, "Kết luận bị hủy", "03/KL-TTr", "08/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY)))
                .when(expire(DAY_AFTER))
                .expectEvents(new RecognitionExpired(ID, VALID_TO, DAY_AFTER));
    }

    @Test
    void a_revoked_recognition_does_not_end_once_more() {
        world.today = DAY_AFTER;
        dossier(world)
                .given(UNTIL_REVOKED)
                .when(expire(DAY_AFTER))
                .expectNoEvents()
                .expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
    }

    @Test
    void a_dossier_may_be_withdrawn_until_it_is_decided() {
        var withdrawn = new DossierWithdrawn(ID, "Xin rút để bổ sung", TODAY);
        for (var story : List.of(UNTIL_SUBMITTED, UNTIL_RETURNED, UNTIL_ACCEPTED, UNTIL_PROPOSED)) {
            dossier().given(story).when(withdraw(TODAY)).expectEvents(withdrawn);
        }
        for (var story : List.of(UNTIL_RECOGNISED, UNTIL_REJECTED, UNTIL_REVOKED)) {
            dossier().given(story).when(withdraw(TODAY)).expectExceptionDetails(Refusal.NOT_OPEN_FOR_THIS_STEP);
        }
    }
}
