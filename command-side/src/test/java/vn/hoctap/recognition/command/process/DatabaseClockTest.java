package vn.hoctap.recognition.command.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

@DisplayName("The database's clock")
class DatabaseClockTest {
    private static final Instant THEN = Instant.parse("2024-02-20T02:00:00Z");

    private final Queue<Instant> answers = new ArrayDeque<>();
    private final DatabaseClock clock = new DatabaseClock(this::answer);

    private Instant answer() {
        if (answers.isEmpty()) {
            throw new DataAccessResourceFailureException("away");
        }
        return answers.remove();
    }

    @Test
    void goes_on_from_the_last_answer_while_the_database_is_away() {
        answers.add(THEN);
        assertThat(clock.now()).isEqualTo(THEN);
        assertThat(List.of(clock.now(), clock.now()))
                .isSorted()
                .allSatisfy(moment -> assertThat(moment).isBetween(THEN, THEN.plusSeconds(60)));
    }

    @Test
    void goes_by_the_database_again_when_it_is_back() {
        clock.now();
        answers.add(THEN);
        assertThat(clock.now()).isEqualTo(THEN);
    }
}
