package vn.hoctap.recognition.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.messaging.Envelope;

/** A year of a made-up district: dossiers that move on in random turns, as a ledger would hold them. */
final class District {
    static final int YEAR = 2023;
    static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final Instant MOMENT = Instant.parse("2024-01-10T01:02:03.456789Z");

    private final List<Envelope> ledger = new ArrayList<>();

    List<Envelope> ledger() {
        return List.copyOf(ledger);
    }

    /** Dossiers, and registers beside them, whose steps alternate in an order that follows from the seed. */
    static List<Envelope> generated(int dossiers, long seed) {
        return generated(dossiers, seed, RegisterLives.all());
    }

    static List<Envelope> ofDossiersAlone(int dossiers, long seed) {
        return generated(dossiers, seed, List.of());
    }

    static List<Envelope> generated(int dossiers, long seed, List<List<Written>> others) {
        var district = new District();
        var random = new Random(seed);
        var lives = new ArrayList<List<Written>>();
        for (int number = 0; number < dossiers; number++) {
            var whole = Lives.of(number);
            lives.add(whole.subList(0, 1 + random.nextInt(whole.size())));
        }
        lives.addAll(others);
        var versions = new int[lives.size()];
        while (true) {
            int first = random.nextInt(lives.size());
            int next = -1;
            for (int offset = 0; offset < lives.size() && next < 0; offset++) {
                int candidate = (first + offset) % lives.size();
                next = versions[candidate] < lives.get(candidate).size() ? candidate : -1;
            }
            if (next < 0) {
                return district.ledger();
            }
            district.record(lives.get(next).get(versions[next]), versions[next]++);
        }
    }

    void record(DossierEvent event, long version) {
        record(event, event.dossierId().toString(), version);
    }

    /** What another ledger holds. */
    void append(Envelope envelope) {
        ledger.add(envelope);
    }

    /** What happens in a stream, from its beginning. */
    void recordAll(Object stream, List<? extends RecognitionEvent> events) {
        for (int version = 0; version < events.size(); version++) {
            record(events.get(version), stream.toString(), version);
        }
    }

    void record(RecognitionEvent event, String stream, long version) {
        record(Written.now(event, stream), version);
    }

    void record(Written event, long version) {
        long position = ledger.size() + 1L;
        ledger.add(
                new Envelope(
                        position,
                        "Dossier",
                        event.stream(),
                        version,
                        new UUID(position, version),
                        event.type(),
                        event.revision(),
                        MOMENT.plusSeconds(position),
                        event.payload(),
                        "{\"actor\":\"officer-24853\",\"role\":\"COMMUNE_OFFICER\",\"unit\":\"24853\",\"correlationId\":\"c-1\"}"));
    }

    static DossierRegistered registered(String applicant, RecognitionKind kind, String area) {
        return steps(applicant, kind).registered(kind, tierOf(kind), applicant, new Area(area, "Xã Đạ K'Nàng"));
    }

    /** What can happen to this applicant's dossier. */
    static Steps steps(String applicant, RecognitionKind kind) {
        return new Steps(DossierId.of(kind, tierOf(kind), applicant, YEAR), DAY);
    }

    private static AdministrativeTier tierOf(RecognitionKind kind) {
        return kind == RecognitionKind.LEARNING_UNIT ? AdministrativeTier.DISTRICT : AdministrativeTier.COMMUNE;
    }
}
