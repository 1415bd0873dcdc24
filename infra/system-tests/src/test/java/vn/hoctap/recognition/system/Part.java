package vn.hoctap.recognition.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A part of the system as a process of its own, which can be killed and started again. */
public final class Part implements AutoCloseable {
    private static final int KILLED = 137;

    private final String name;
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Callable<Boolean> ready;
    private Process process;

    private Part(
            String name, Path log, List<String> command, Map<String, String> environment, Callable<Boolean> ready) {
        this.name = name;
        this.log = log;
        this.command = command;
        this.environment = environment;
        this.ready = ready;
        this.process = launch();
    }

    static Part start(
            String name,
            Path folder,
            List<String> arguments,
            Map<String, String> environment,
            Callable<Boolean> ready) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=4"));
        command.addAll(arguments);
        return new Part(name, folder.resolve(name + ".log"), command, environment, ready);
    }

    public Part awaitReady() {
        await("ready: " + name + ", see " + log)
                .atMost(Duration.ofSeconds(150))
                .ignoreExceptions()
                .until(ready);
        return this;
    }

    /** Kills it at once and sees that it died of that. */
    void kill() {
        process.destroyForcibly();
        if (exitCode() != KILLED) {
            throw new IllegalStateException(name + " did not die of the kill");
        }
    }

    void startAgain() {
        process = launch();
        awaitReady();
    }

    /** Asks it to end. */
    int stop() {
        process.destroy();
        return exitCode();
    }

    private int exitCode() {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Process launch() {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        stop();
    }
}
