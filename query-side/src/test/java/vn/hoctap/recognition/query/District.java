package vn.hoctap.recognition.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierRejected;
import vn.hoctap.recognition.events.dossier.DossierReturned;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.Envelope;

/** A year of a made-up district: dossiers that move on in random turns, as a ledger would hold them. */
final class District {
    static final int YEAR = 2023;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 10);
    private static final Instant MOMENT = Instant.parse("2024-01-10T01:02:03.456789Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<Envelope> ledger = new ArrayList<>();

    List<Envelope> ledger() {
        return List.copyOf(ledger);
    }

    /** Dossiers whose steps alternate in an order that follows from the seed. */
    static List<Envelope> generated(int dossiers, long seed) {
        var district = new District();
        var random = new Random(seed);
        var lives = new ArrayList<List<DossierEvent>>();
        for (int number = 0; number < dossiers; number++) {
            lives.add(life(number, random.nextInt(9)));
        }
        var versions = new int[dossiers];
        while (true) {
            int first = random.nextInt(dossiers);
            int next = -1;
            for (int offset = 0; offset < dossiers && next < 0; offset++) {
                int candidate = (first + offset) % dossiers;
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

    void record(RecognitionEvent event, String stream, long version) {
        var type = EventCatalogue.typeOf(event.getClass());
        long position = ledger.size() + 1L;
        ledger.add(
                new Envelope(
                        position,
                        stream,
                        version,
                        new UUID(position, version),
                        type.value(),
                        type.revision(),
                        MOMENT.plusSeconds(position),
                        JSON.writeValueAsString(event),
                        "{\"actor\":\"officer-24853\",\"role\":\"COMMUNE_OFFICER\",\"unit\":\"24853\",\"correlationId\":\"c-1\"}"));
    }

    static DossierRegistered registered(String applicant, RecognitionKind kind, String area) {
        var tier = kind == RecognitionKind.LEARNING_UNIT ? AdministrativeTier.DISTRICT : AdministrativeTier.COMMUNE;
        return new DossierRegistered(
                DossierId.of(kind, tier, applicant, YEAR),
                kind,
                tier,
                new Applicant(applicant, "Xã Đạ K'Nàng " + applicant),
                new Area(area, "Xã Đạ K'Nàng"),
                YEAR,
                new Profile(List.of(), true),
                new CriteriaSetReference("CDHT-XA", 2),
                DAY);
    }

    /** The first steps of a life in which everything happens that can. */
    private static List<DossierEvent> life(int number, int steps) {
        var kind = number % 3 == 0 ? RecognitionKind.LEARNING_COMMUNITY : RecognitionKind.LEARNING_UNIT;
        var registered = registered("A-" + number, kind, "2485" + number % 8);
        var id = registered.dossierId();
        var met = List.of(new IndicatorResult("1.1", Outcome.MET));
        DossierEvent end = number % 2 == 0
                ? new DossierRecognised(id, RecognitionLevel.LEVEL_2, "05/QĐ-PGDĐT", DAY)
                : new DossierRejected(id, "Chưa đạt chỉ tiêu 5.1", DAY);
        var all = List.of(
                registered,
                new SelfAssessmentRecorded(id, RecognitionLevel.LEVEL_1, met, DAY),
                new DossierSubmitted(id, RecognitionLevel.LEVEL_1, DAY),
                new DossierReturned(id, "Thiếu tờ trình", DAY),
                new DossierSubmitted(id, RecognitionLevel.LEVEL_1, DAY),
                number % 5 == 0 ? new DossierWithdrawn(id, "Xin rút", DAY) : new DossierAccepted(id, DAY),
                number % 5 == 0 ? registered : new AssessmentRecorded(id, true, DAY),
                number % 5 == 0 ? new SelfAssessmentRecorded(id, RecognitionLevel.LEVEL_1, met, DAY) : end);
        return all.subList(0, Math.max(1, Math.min(steps, all.size())));
    }
}
