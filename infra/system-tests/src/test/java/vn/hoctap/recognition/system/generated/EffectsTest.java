package vn.hoctap.recognition.system.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.system.generated.Effects.Remembered;
import vn.hoctap.recognition.system.generated.Effects.Stored;

@DisplayName("Effects without an acknowledgement")
class EffectsTest {
    private final Acknowledged acknowledged = new Acknowledged();

    @Test
    void are_none_where_each_event_is_of_a_request_or_of_the_application_itself() {
        acknowledge("clerk", "key", "{}");
        var effects = new Effects(
                List.of(new Remembered("1", "clerk", "key")),
                List.of(event("1", "clerk", "RECEIVING_CLERK"), event("2", "recognition", "SYSTEM")));
        assertThat(effects.unacknowledged(acknowledged)).isEmpty();
    }

    @Test
    void are_found_where_a_request_took_effect_that_was_refused() {
        var effects = new Effects(
                List.of(new Remembered("1", "clerk", "key")), List.of(event("1", "clerk", "RECEIVING_CLERK")));
        assertThat(effects.unacknowledged(acknowledged))
                .singleElement()
                .asString()
                .startsWith("took effect");
    }

    @Test
    void are_found_where_a_request_left_more_than_one_command() {
        acknowledge("clerk", "key", "{}");
        var effects = new Effects(
                List.of(new Remembered("1", "clerk", "key")),
                List.of(event("1", "clerk", "RECEIVING_CLERK"), event("1", "clerk", "RECEIVING_CLERK")));
        assertThat(effects.unacknowledged(acknowledged))
                .singleElement()
                .asString()
                .startsWith("events of no request");
    }

    @Test
    void are_found_where_a_person_bears_the_name_of_the_application() {
        var effects =
                new Effects(List.of(), List.of(event("1", "recognition", "CLERK"), event("2", "clerk", "SYSTEM")));
        assertThat(effects.unacknowledged(acknowledged)).hasSize(2);
    }

    @Test
    void are_none_for_those_of_many_at_once_that_were_taken() {
        acknowledge("clerk", "key", "[{\"item\":\"a\",\"problem\":null},{\"item\":\"b\",\"problem\":\"urn:x\"}]");
        assertThat(acknowledged.contains("clerk", keyOf("a"))).isTrue();
        assertThat(acknowledged.contains("clerk", keyOf("b"))).isFalse();
    }

    private void acknowledge(String actor, String key, String answer) {
        acknowledged.add(actor, key, JsonMapper.shared().readTree(answer));
    }

    private static String keyOf(String item) {
        return NamedUuid.of("bulk/key/" + item).toString();
    }

    private static Stored event(String transaction, String actor, String role) {
        return new Stored(transaction, actor, role, UUID.randomUUID().toString());
    }
}
