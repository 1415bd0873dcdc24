package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.local.RunningParts.Part;

@DisplayName("Stopping")
class RunningPartsTest {
    private final List<Part> ended = new ArrayList<>();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final RunningParts running =
            new RunningParts(new Console(new PrintStream(shown, true, StandardCharsets.UTF_8)));

    @Test
    void ends_the_applications_before_the_servers_whatever_came_up_first() {
        for (var part : List.of(Part.values()).reversed()) {
            running.add(part, () -> ended.add(part));
        }
        running.close();
        assertThat(ended)
                .containsExactly(
                        Part.QUERY_SIDE,
                        Part.COMMAND_SIDE,
                        Part.IDENTITY_PROVIDER,
                        Part.KAFKA,
                        Part.POSTGRES,
                        Part.DATA_FOLDER);
    }

    @Test
    void ends_the_rest_when_one_part_does_not_end() {
        running.add(Part.KAFKA, () -> {
            throw new IllegalStateException("stuck");
        });
        running.add(Part.POSTGRES, () -> ended.add(Part.POSTGRES));
        running.close();
        assertThat(ended).containsExactly(Part.POSTGRES);
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("a part did not stop", "KAFKA", "stuck");
    }

    @Test
    void ends_what_comes_up_after_it_has_begun() {
        running.close();
        assertThatThrownBy(() -> running.add(Part.POSTGRES, () -> ended.add(Part.POSTGRES)))
                .isInstanceOf(RunningParts.Stopping.class);
        assertThat(ended).containsExactly(Part.POSTGRES);
    }
}
