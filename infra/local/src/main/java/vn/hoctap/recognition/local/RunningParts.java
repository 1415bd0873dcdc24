package vn.hoctap.recognition.local;

import java.util.EnumMap;
import java.util.Map;

/** What runs, by part. Whatever comes up after the stop has begun is ended at once. */
final class RunningParts implements AutoCloseable {
    /** In the order in which they stop. */
    enum Part {
        QUERY_SIDE,
        COMMAND_SIDE,
        IDENTITY_PROVIDER,
        KAFKA,
        POSTGRES,
        DATA_FOLDER
    }

    private final Map<Part, AutoCloseable> running = new EnumMap<>(Part.class);
    private final Console console;
    private boolean stopping;

    RunningParts(Console console) {
        this.console = console;
    }

    /** @throws Stopping if everything is being stopped; what was started is ended first */
    synchronized <T extends AutoCloseable> T add(Part part, T started) {
        if (stopping) {
            end(part, started);
            throw new Stopping();
        }
        running.put(part, started);
        return started;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    synchronized boolean isEmpty() {
        return running.isEmpty();
    }

    @Override
    public synchronized void close() {
        stopping = true;
        running.forEach(this::end);
        running.clear();
    }

    private void end(Part part, AutoCloseable started) {
        try {
            started.close();
        } catch (Exception failure) {
            console.say("Không dừng được một phần (a part did not stop): %s: %s".formatted(part, failure));
        }
    }

    /** Starting has been overtaken by stopping. */
    static final class Stopping extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopping() {
            super("stopping");
        }
    }
}
