package vn.hoctap.recognition.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hoctap.recognition.messaging.Envelope;

/**
 * A ledger of {@link OurCommune}, alone or with what its {@link Neighbours} do between its own steps. Ours has the same
 * identifiers and instants in each; only the positions differ.
 */
final class World {
    private static final Instant BEGINNING = Instant.parse("2024-01-10T01:02:03.456789Z");
    private static final long MILLIS_AFTER_OURS = 500;

    private final List<Envelope> ledger = new ArrayList<>();
    private int ours;

    private World() {}

    static List<Envelope> alone() {
        return with(List.of());
    }

    static List<Envelope> withNeighbours() {
        return with(Neighbours.lives());
    }

    static List<Envelope> withTheirDecision() {
        return with(Neighbours.livesWithDecision());
    }

    private static List<Envelope> with(List<Life> neighbours) {
        var world = new World();
        world.take(OurCommune.everybodys(), List.of());
        world.take(OurCommune.lives(), neighbours);
        return List.copyOf(world.ledger);
    }

    /** Each stream's first step, then each one's second: a neighbour's before, between and after those of ours. */
    private void take(List<Life> own, List<Life> others) {
        for (int step = 0; isLeft(own, step) || isLeft(others, step); step++) {
            for (int turn = 0; turn < Math.max(own.size(), others.size()); turn++) {
                record(others, turn, step, false);
                record(own, turn, step, true);
            }
        }
    }

    private static boolean isLeft(List<Life> lives, int step) {
        return lives.stream().anyMatch(life -> step < life.events().size());
    }

    private void record(List<Life> lives, int turn, int step, boolean own) {
        if (turn < lives.size() && step < lives.get(turn).events().size()) {
            ours += own ? 1 : 0;
            ledger.add(envelope(lives.get(turn), step, own));
        }
    }

    private Envelope envelope(Life life, int step, boolean own) {
        var event = Written.now(life.events().get(step), life.stream().toString());
        var actor = own ? "officer-one" : "officer-other";
        var name = event.stream() + event.type() + (life.first() + step);
        return new Envelope(
                ledger.size() + 1L,
                "Dossier",
                event.stream(),
                life.first() + step,
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                event.type(),
                event.revision(),
                BEGINNING.plusSeconds(ours).plusMillis(own ? 0 : MILLIS_AFTER_OURS),
                event.payload(),
                "{\"actor\":\"%s\",\"role\":\"COMMUNE_OFFICER\",\"unit\":\"\",\"correlationId\":\"c-1\"}"
                        .formatted(actor));
    }
}
