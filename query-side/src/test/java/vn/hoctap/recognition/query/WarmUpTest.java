package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages, before the first who comes")
class WarmUpTest {
    @Test
    void were_opened_already() {
        try (var side = QuerySide.with(QuerySide.newTopic(), "--recognition.warm-up=true")) {
            assertThat(side.get("/actuator/prometheus").body())
                    .containsPattern(
                            "http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/tra-cuu\"[^}]*} 5");
        }
    }
}
