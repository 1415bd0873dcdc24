package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL on our data that outlived a hard kill of the process that had started it. */
record OrphanedPostgres(ProcessHandle server) {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);

    /**
     * The server that PostgreSQL's own lock file names, if it lives and works on that folder. The number alone proves
     * nothing: after a restart of the machine it may belong to anyone.
     */
    static Optional<OrphanedPostgres> on(Path data) {
        return processId(data.resolve("postmaster.pid"))
                .flatMap(ProcessHandle::of)
                .filter(process -> worksOn(data, process))
                .map(OrphanedPostgres::new);
    }

    /** Asks it to stop and waits. SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        server.onExit().orTimeout(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static Optional<Long> processId(Path lockFile) {
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(lockFile)) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Only the postmaster was started with {@code -D}: its children carry a title of their own. */
    private static boolean worksOn(Path data, ProcessHandle process) {
        var arguments = List.of(process.info().arguments().orElse(new String[0]));
        int option = arguments.indexOf("-D");
        return process.info().command().filter(OrphanedPostgres::isPostgres).isPresent()
                && option >= 0
                && option + 1 < arguments.size()
                && isSame(data, Path.of(arguments.get(option + 1)));
    }

    private static boolean isPostgres(String command) {
        return Path.of(command).endsWith("postgres");
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException gone) {
            return false;
        }
    }
}
