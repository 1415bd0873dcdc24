package vn.hoctap.recognition.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
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
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.dossier.SelfAssessmentRecorded;
import vn.hoctap.recognition.messaging.Envelope;

/** A ledger of whole dossiers, eight at a time taking turns, as officers work side by side. */
final class LedgerOfDossiers {
    private static final int SIDE_BY_SIDE = 8;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LedgerOfDossiers() {}

    static List<Envelope> of(int events) {
        var ledger = new ArrayList<Envelope>(events);
        while (ledger.size() < events) {
            var lives = new ArrayList<List<DossierEvent>>();
            for (int number = 0; number < SIDE_BY_SIDE; number++) {
                lives.add(life());
            }
            for (int version = 0; version < Samples.STREAM_LENGTH; version++) {
                for (var life : lives) {
                    ledger.add(envelope(ledger.size() + 1L, version, life.get(version)));
                }
            }
        }
        return ledger.subList(0, events);
    }

    private static List<DossierEvent> life() {
        var code = UUID.randomUUID().toString();
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, code, 2023);
        return List.of(
                new DossierRegistered(
                        id,
                        RecognitionKind.LEARNING_COMMUNITY,
                        AdministrativeTier.COMMUNE,
                        new Applicant(code, "Xã Đạ Tông"),
                        new Area("24853", "Xã Đạ Tông"),
                        2023,
                        new Profile(List.of(), true),
                        new CriteriaSetReference("CDHT-XA", 2),
                        Samples.DAY),
                new SelfAssessmentRecorded(id, RecognitionLevel.LEVEL_1, Samples.INDICATORS, Samples.DAY),
                new DossierSubmitted(id, RecognitionLevel.LEVEL_1, Samples.DAY),
                new DossierAccepted(id, Samples.DAY),
                new AssessmentRecorded(id, true, Samples.DAY),
                new DossierRecognised(id, RecognitionLevel.LEVEL_1, "05/QĐ-PGDĐT", Samples.DAY));
    }

    private static Envelope envelope(long position, long version, DossierEvent event) {
        var type = EventCatalogue.typeOf(event.getClass());
        return new Envelope(
                position,
                event.dossierId().toString(),
                version,
                UUID.randomUUID(),
                type.value(),
                type.revision(),
                Instant.now(),
                JSON.writeValueAsString(event),
                Samples.METADATA_TEXT);
    }
}
