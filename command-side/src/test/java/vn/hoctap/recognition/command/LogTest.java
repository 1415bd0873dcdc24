package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("The log")
@ExtendWith(OutputCaptureExtension.class)
class LogTest {
    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void does_not_speak_of_what_somebody_named_wrongly_and_was_told(CapturedOutput output) {
        var unknown = api.postTo("/api/v1/organisations/KHONG-CO/renamings", "{\"name\":\"Trường\"}", "If-Match", "*");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(output.getAll()).doesNotContain("AggregateNotFound");
    }

    /** At the level below, these quote what they could not read: an address, a cookie, an object of a file. */
    @ParameterizedTest
    @CsvSource({
        "org.apache.coyote.http11.Http11Processor, WARN",
        "org.apache.tomcat.util.http, WARN",
        "org.apache.pdfbox, OFF"
    })
    void quotes_nothing_that_could_not_be_read(String name, String level) {
        assertThat(((Logger) LoggerFactory.getLogger(name)).getLevel()).isEqualTo(Level.valueOf(level));
    }
}
