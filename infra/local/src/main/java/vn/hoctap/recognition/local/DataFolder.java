package vn.hoctap.recognition.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The folder that outlives the process; one process at a time. */
record DataFolder(Path path, FileChannel channel, FileLock lock) implements AutoCloseable {
    private static final Duration ORPHAN_STOPS_WITHIN = Duration.ofSeconds(30);

    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            var channel = FileChannel.open(path.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new CannotStart("Thư mục dữ liệu %s đang được dùng (the data folder is in use).".formatted(path));
            }
            return new DataFolder(path, channel, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    /** After a hard kill PostgreSQL may have outlived us: asks it to stop and waits. Its lock file is its own business. */
    void stopOrphanedPostgres() {
        orphan().ifPresent(server -> {
            stop(server.pid());
            awaitEnd(server.onExit());
        });
    }

    private Optional<ProcessHandle> orphan() {
        var pidFile = postgres().resolve("postmaster.pid");
        try {
            return Files.exists(pidFile)
                    ? Files.readAllLines(pidFile).stream()
                            .findFirst()
                            .map(line -> Long.parseLong(line.trim()))
                            .flatMap(ProcessHandle::of)
                            .filter(DataFolder::isPostgres)
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    /** SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for its clients. */
    private static void stop(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(CompletableFuture<ProcessHandle> end) {
        end.orTimeout(ORPHAN_STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
