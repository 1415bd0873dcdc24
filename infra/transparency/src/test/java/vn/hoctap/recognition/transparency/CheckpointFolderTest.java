package vn.hoctap.recognition.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of checkpoints")
class CheckpointFolderTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T17:00:00Z");
    private CheckpointFolder folder;

    /** At rest, the size stays the same from hour to hour. */
    @BeforeEach
    void keepSome(@TempDir Path empty) {
        folder = new CheckpointFolder(empty);
        folder.keep(0, MIDNIGHT.minusSeconds(60), "empty");
        folder.keep(700, MIDNIGHT.minusSeconds(1), "before");
        folder.keep(1_200, MIDNIGHT.plusSeconds(7_200), "third");
        folder.keep(700, MIDNIGHT, "first");
        folder.keep(1_200, MIDNIGHT.plusSeconds(3_600), "second");
    }

    @Test
    void gives_the_first_since_an_instant() {
        assertThat(folder.firstSince(MIDNIGHT.minusSeconds(3_600))).contains("before");
        assertThat(folder.firstSince(MIDNIGHT)).contains("first");
        assertThat(folder.firstSince(MIDNIGHT.plusSeconds(1))).contains("second");
        assertThat(folder.firstSince(MIDNIGHT.plusSeconds(7_201))).isEmpty();
    }

    @Test
    void gives_the_newest_of_those_that_are_no_larger() {
        assertThat(folder.newest(1_199)).contains("first");
        assertThat(folder.newest(Long.MAX_VALUE)).contains("third");
        assertThat(folder.newest(699)).contains("empty");
    }

    @Test
    void gives_nothing_before_there_is_any(@TempDir Path parent) {
        var none = new CheckpointFolder(parent.resolve("none"));
        assertThat(none.firstSince(MIDNIGHT)).isEmpty();
        assertThat(none.newest(1)).isEmpty();
    }
}
