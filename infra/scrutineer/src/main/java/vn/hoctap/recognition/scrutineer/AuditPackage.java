package vn.hoctap.recognition.scrutineer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.Payloads;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.SessionEvent;

/** The events of an audit package (gói kiểm chứng), which the verifier has passed: whether they are genuine is not asked here. */
record AuditPackage(Path file) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Hands over what concerns sessions, in the order of the log.
     *
     * @throws Unreadable at a line that is no line of a package
     */
    void each(Consumer<Taken> reader) throws IOException, Unreadable {
        long number = 0;
        try (var lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(line, number, reader);
            }
        }
    }

    private static void read(String line, long number, Consumer<Taken> reader) throws Unreadable {
        try {
            var tree = JSON.readTree(line);
            if (tree.required("kind").asString().equals("event")
                    && concernsSessions(tree.required("type").asString())) {
                reader.accept(taken(tree));
            }
        } catch (JacksonException | IllegalArgumentException unfit) {
            throw new Unreadable(number, unfit);
        }
    }

    /** A type that nobody here knows may be one of them, and is read, which tells. */
    private static boolean concernsSessions(String type) {
        return EventCatalogue.classNamed(type)
                .map(known -> SessionEvent.class.isAssignableFrom(known)
                        || PanelEvent.class.isAssignableFrom(known)
                        || DossierEvent.class.isAssignableFrom(known))
                .orElse(true);
    }

    private static Taken taken(JsonNode line) {
        return new Taken(
                line.required("position").asLong(),
                Instant.EPOCH.plus(line.required("recordedAt").asLong(), ChronoUnit.MICROS),
                JSON.readTree(line.required("metadata").asString())
                        .path("actor")
                        .asString(""),
                Payloads.read(
                        line.required("type").asString(),
                        line.required("revision").asString(),
                        line.required("payload").asString()));
    }

    /** A line that is none of a package. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final long line;

        private Unreadable(long line, Throwable cause) {
            super("line " + line, cause);
            this.line = line;
        }

        /** Its number, from 1. */
        long line() {
            return line;
        }
    }
}
