package vn.hoctap.recognition.messaging;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes down what it is given; a second time, or an event out of order, breaks its key or its rule. */
class Seen implements Projection {
    private final JdbcTemplate jdbc;
    private final String reader;

    Seen(JdbcTemplate jdbc, String reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    @Override
    public String name() {
        return reader;
    }

    @Override
    public String schema() {
        return "public";
    }

    @Override
    public void apply(List<Envelope> events) {
        events.forEach(event -> jdbc.update(
                "INSERT INTO seen VALUES (?, ?, ?, ?)", reader, event.position(), event.stream(), event.version()));
    }

    /** Cannot understand the event at one position. */
    static class Choosy extends Seen {
        private final long refused;

        Choosy(JdbcTemplate jdbc, String reader, long refused) {
            super(jdbc, reader);
            this.refused = refused;
        }

        @Override
        public void apply(List<Envelope> events) {
            if (events.stream().anyMatch(event -> event.position() == refused)) {
                throw new UnreadableEvent("An event of an unknown type", null);
            }
            super.apply(events);
        }
    }
}
