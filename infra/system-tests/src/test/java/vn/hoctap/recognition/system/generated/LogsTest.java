package vn.hoctap.recognition.system.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log is found faulty")
class LogsTest {
    private static final String AT = "2026-11-29T08:00:09.249Z ";

    @Test
    void for_an_error_a_trace_or_a_name_and_nothing_else() {
        var faults = Logs.faults(List.of(
                AT + " INFO 1 --- started",
                AT + "ERROR 1 --- broken",
                AT + " WARN 1 --- slow, see",
                "java.lang.IllegalStateException",
                "\tat vn.hoctap.recognition.X.y(X.java:1)",
                AT + " INFO 1 --- looked for Kanari",
                AT + " WARN 1 --- an ERROR of somebody else"));
        assertThat(faults)
                .extracting(fault ->
                        fault.substring(AT.length()).lines().findFirst().orElse(""))
                .containsExactly("ERROR 1 --- broken", " WARN 1 --- slow, see", " INFO 1 --- looked for Kanari");
    }
}
