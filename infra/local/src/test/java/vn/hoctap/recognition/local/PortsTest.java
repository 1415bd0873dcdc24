package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.embedded.FreePorts;

@DisplayName("The look at the ports")
class PortsTest {
    @Test
    void names_the_port_that_is_taken_and_the_variable_that_moves_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Map.of(
                    "RECOGNITION_QUERY_PORT", taken.getLocalPort(), "RECOGNITION_COMMAND_PORT", FreePorts.next());
            assertThatThrownBy(() -> Ports.requireFree(ports))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("đang bị chiếm")
                    .hasMessageContaining("these ports are taken")
                    .hasMessageContaining("%d  (RECOGNITION_QUERY_PORT)".formatted(taken.getLocalPort()))
                    .hasMessageNotContaining("RECOGNITION_COMMAND_PORT");
        }
    }

    @Test
    void is_content_with_free_ports() {
        assertThatCode(() -> Ports.requireFree(Map.of("RECOGNITION_QUERY_PORT", FreePorts.next())))
                .doesNotThrowAnyException();
    }
}
