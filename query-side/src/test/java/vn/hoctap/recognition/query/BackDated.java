package vn.hoctap.recognition.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.hoctap.recognition.messaging.Envelope;

/** A ledger in which papers bear dates of their own: most follow each other, some are earlier than what is recorded before. */
final class BackDated {
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    static final int DAYS = 100;
    private static final JsonMapper JSON = JsonMapper.shared();

    private BackDated() {}

    static List<Envelope> generated(int dossiers, long seed) {
        var random = new Random(seed);
        return District.ofDossiersAlone(dossiers, seed).stream()
                .map(event -> dated(event, DAY.plusDays(day(event.version(), random))))
                .toList();
    }

    static LocalDate effectiveOn(Envelope event) {
        return LocalDate.parse(
                JSON.readTree(event.payload()).path("effectiveOn").asString());
    }

    /** What begins a dossier is never later than what follows it. */
    private static long day(long version, Random random) {
        long onTime = Math.min(DAYS, version * 7);
        return random.nextInt(10) < 7 || version == 0 ? onTime : random.nextLong(onTime + 1);
    }

    private static Envelope dated(Envelope event, LocalDate day) {
        var payload = (ObjectNode) JSON.readTree(event.payload());
        payload.put("effectiveOn", day.toString());
        return new Envelope(
                event.position(),
                event.streamType(),
                event.stream(),
                event.version(),
                event.eventId(),
                event.type(),
                event.revision(),
                event.recordedAt(),
                payload.toString(),
                event.metadata());
    }
}
