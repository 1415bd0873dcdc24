package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

@DisplayName("A client that has gone before the end of its answer")
@ExtendWith(OutputCaptureExtension.class)
class GoneClientTest {
    private final MockMvc web = MockMvcBuilders.standaloneSetup(new Leaving())
            .setControllerAdvice(new ProblemAdvice())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"to-spring", "to-the-server"})
    void is_no_fault_of_ours(String known, CapturedOutput output) throws Exception {
        var answer = web.perform(MockMvcRequestBuilders.get("/leaving/" + known))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(output.getAll()).doesNotContain("A request failed");
    }

    @RestController
    static class Leaving {
        @GetMapping("/leaving/{known}")
        String leave(@PathVariable String known) throws IOException {
            throw known.equals("to-spring")
                    ? new AsyncRequestNotUsableException("gone")
                    : new ClientAbortException("gone");
        }
    }
}
