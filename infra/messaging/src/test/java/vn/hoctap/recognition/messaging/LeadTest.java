package vn.hoctap.recognition.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.TestDatabase;

@DisplayName("The lead")
class LeadTest {
    private static final Duration SHORT = Duration.ofMillis(800);

    private final TestDatabase database = TestDatabase.create();

    @Test
    void goes_to_another_when_its_holder_has_been_silent_for_too_long() throws Exception {
        try (var first = database.as("recognition_query").getConnection();
                var second = database.as("recognition_query").getConnection()) {
            var silent = Lead.over(first, "reader", SHORT);
            var waiting = Lead.over(second, "reader", SHORT);
            assertThat(silent.isTaken()).isTrue();
            assertThat(waiting.isTaken()).isFalse();
            await().until(waiting::isTaken);
            assertThatThrownBy(silent::keep).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void stays_with_a_holder_that_keeps_it() throws Exception {
        try (var first = database.as("recognition_query").getConnection();
                var second = database.as("recognition_query").getConnection()) {
            var holder = Lead.over(first, "reader", SHORT);
            var waiting = Lead.over(second, "reader", SHORT);
            assertThat(holder.isTaken()).isTrue();
            await().during(SHORT.multipliedBy(2)).until(() -> {
                holder.keep();
                return !waiting.isTaken();
            });
        }
    }

    @Test
    void of_one_name_is_not_that_of_another() throws Exception {
        try (var first = database.as("recognition_query").getConnection();
                var second = database.as("recognition_query").getConnection()) {
            assertThat(Lead.over(first, "reader").isTaken()).isTrue();
            assertThat(Lead.over(second, "other").isTaken()).isTrue();
        }
    }
}
