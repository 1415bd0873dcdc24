package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.TODAY;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dossier.model.Recognitions.Earlier;
import vn.hoctap.recognition.events.dossier.RecognitionExpired;

@DisplayName("What an earlier dossier says of its applicant (đã được công nhận)")
class RecognitionsTest {
    @Test
    void a_recognition_stands_to_its_last_day() {
        var dossier = Told.dossier(UNTIL_RECOGNISED);
        assertThat(Recognitions.of(ID, dossier, VALID_TO)).contains(new Earlier(ID, LEVEL_1, TODAY, true));
        assertThat(Recognitions.of(ID, dossier, VALID_TO.plusDays(1))).contains(new Earlier(ID, LEVEL_1, TODAY, false));
    }

    @Test
    void what_was_revoked_or_has_expired_is_remembered_and_does_not_stand() {
        var expired = after(UNTIL_RECOGNISED, new RecognitionExpired(ID, VALID_TO, VALID_TO.plusDays(1)));
        for (var story : List.of(UNTIL_REVOKED, expired)) {
            assertThat(Recognitions.of(ID, Told.dossier(story), TODAY))
                    .contains(new Earlier(ID, LEVEL_1, TODAY, false));
        }
    }

    @Test
    void nothing_was_granted_before_a_decision_and_with_a_refusal() {
        for (var story : List.of(UNTIL_PROPOSED, UNTIL_REJECTED)) {
            assertThat(Recognitions.of(ID, Told.dossier(story), TODAY)).isEmpty();
        }
        assertThat(Recognitions.of(ID, Told.dossier(List.of()), TODAY)).isEmpty();
    }
}
