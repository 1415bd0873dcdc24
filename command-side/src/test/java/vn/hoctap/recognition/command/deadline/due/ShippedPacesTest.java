package vn.hoctap.recognition.command.deadline.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.deadline.model.Pace;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

@DisplayName("The shipped paces of deadlines")
class ShippedPacesTest {
    private static final String REPLY = "- {kind: REPLY, remindBefore: %s, escalateAfter: 5, certainty: ASSUMED}\n";

    @Test
    void speak_of_every_kind_and_say_that_they_are_assumed() {
        assertThat(ShippedPaces.load())
                .containsOnlyKeys(DeadlineKind.values())
                .allSatisfy((_, pace) -> assertThat(pace.certainty()).isEqualTo(Certainty.ASSUMED))
                .containsEntry(DeadlineKind.REPLY, new Pace(DeadlineKind.REPLY, 3, 5, Certainty.ASSUMED));
    }

    @Test
    void are_refused_when_a_kind_is_missing() {
        assertRefused(REPLY.formatted(3), "paces.yaml:1 A pace for every kind");
    }

    @Test
    void are_refused_when_a_kind_stands_twice() {
        assertRefused(REPLY.formatted(3).repeat(2), "paces.yaml:2 [1]: REPLY stands further up");
    }

    @Test
    void are_refused_when_a_reminder_does_not_lie_before_the_due_day() {
        assertRefused(REPLY.formatted(0), "A reminder lies before the due day of REPLY");
    }

    private static void assertRefused(String yaml, String complaint) {
        assertThatThrownBy(() -> ShippedPaces.read("paces.yaml", new StringReader(yaml)))
                .isInstanceOf(UnfitFile.class)
                .hasMessageContaining(complaint);
    }
}
