package vn.hoctap.recognition.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.decision.DecisionContent;

@DisplayName("What a decision decides")
class DecisionContentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<DecisionContent> contents() {
        return DecisionSamples.otherContents();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void reads_back_whatever_its_kind(DecisionContent content) {
        var written = JSON.writeValueAsString(content);

        assertThat(written).startsWith("{\"kind\":\"").doesNotContain("dossiers");
        assertThat(JSON.readValue(written, DecisionContent.class)).isEqualTo(content);
    }
}
