package vn.hoctap.recognition.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.embedded.FreePorts;
import vn.hoctap.recognition.embedded.PostgresServer;

@DisplayName("A PostgreSQL that outlived its parent")
class OrphanedPostgresTest {
    private static final String LOCK_FILE = "postmaster.pid";

    @Test
    void is_found_and_stopped_in_an_orderly_way_and_its_data_serve_again(@TempDir Path folder) throws Exception {
        startAndKillParent(folder);
        var orphan = OrphanedPostgres.on(folder).orElseThrow();
        orphan.stop();
        assertThat(orphan.server().isAlive()).isFalse();
        assertThat(folder.resolve(LOCK_FILE)).doesNotExist();
        try (var again = PostgresServer.start(folder, 0)) {
            assertThat(again.port()).isPositive();
        }
    }

    @Test
    void is_not_a_server_that_works_on_other_data(@TempDir Path folder, @TempDir Path other) throws IOException {
        try (var _ = PostgresServer.start(other, 0)) {
            Files.copy(other.resolve(LOCK_FILE), folder.resolve(LOCK_FILE));
            assertThat(OrphanedPostgres.on(folder)).isEmpty();
            assertThat(OrphanedPostgres.on(other)).isPresent();
        }
    }

    @Test
    void is_not_any_process_that_has_the_number_now(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(LOCK_FILE), ProcessHandle.current().pid() + "\n" + folder + "\n");
        assertThat(OrphanedPostgres.on(folder)).isEmpty();
        assertThat(folder.resolve(LOCK_FILE)).exists();
    }

    @Test
    void is_not_there_without_a_readable_lock_file(@TempDir Path folder) throws IOException {
        assertThat(OrphanedPostgres.on(folder)).isEmpty();
        Files.writeString(folder.resolve(LOCK_FILE), "");
        assertThat(OrphanedPostgres.on(folder)).isEmpty();
        Files.writeString(folder.resolve(LOCK_FILE), "not a number\n");
        assertThat(OrphanedPostgres.on(folder)).isEmpty();
    }

    private static void startAndKillParent(Path folder) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var parent = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalPostgres.class.getName(),
                        folder.toString(),
                        String.valueOf(FreePorts.next()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = parent.inputReader()) {
            assertThat(out.lines().anyMatch("ready"::equals)).isTrue();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }
}
