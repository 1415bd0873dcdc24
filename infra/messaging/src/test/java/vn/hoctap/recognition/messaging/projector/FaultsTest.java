package vn.hoctap.recognition.messaging.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.hoctap.recognition.messaging.UnreadableEvent;

@DisplayName("A fault while events are applied")
class FaultsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "25006", "40001", "40P01", "53100", "53300", "55P03", "57014", "57P01", "58030", "XX001",
                "42501", "42P01", "3F000", "28000"
            })
    void passes_when_it_is_the_database_s(String state) {
        assertThat(Faults.isPassing(translated(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22021", "22P05", "23502", "23505", "25P02", "54000", "42804", "P0001"})
    void stays_when_it_is_the_event_s(String state) {
        assertThat(Faults.isPassing(translated(state))).isFalse();
    }

    @Test
    void passes_when_there_is_no_connection() {
        var none = new SQLTransientConnectionException("none within 30 s");
        assertThat(Faults.isPassing(new CannotGetJdbcConnectionException("none", none)))
                .isTrue();
        assertThat(Faults.isPassing(new CannotCreateTransactionException("none", none)))
                .isTrue();
    }

    @Test
    void stays_when_the_event_cannot_be_read_or_the_projection_is_wrong() {
        assertThat(Faults.isPassing(new UnreadableEvent("unknown", null))).isFalse();
        assertThat(Faults.isPassing(new IllegalStateException())).isFalse();
    }

    private static RuntimeException translated(String state) {
        var cause = new SQLException("of the database", state);
        var translated = new SQLExceptionSubclassTranslator().translate("apply", "INSERT", cause);
        return translated == null ? new IllegalStateException(cause) : translated;
    }
}
