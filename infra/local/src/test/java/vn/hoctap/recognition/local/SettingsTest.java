package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The settings")
class SettingsTest {
    @Test
    void need_no_environment() {
        var settings = Settings.of(Map.of());
        assertThat(settings.ports().values()).containsExactly(8080, 8081, 8082, 15432, 19092, 19093);
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.demonstration()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "0", "65536", "99999999999", "8080 "})
    void refuse_what_is_no_port_and_name_the_variable(String text) {
        assertThatThrownBy(() -> Settings.of(Map.of("RECOGNITION_QUERY_PORT", text)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("RECOGNITION_QUERY_PORT phải là một số cổng");
    }
}
