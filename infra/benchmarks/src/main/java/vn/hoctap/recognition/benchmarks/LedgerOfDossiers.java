package vn.hoctap.recognition.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.AssessmentRecorded;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRecognised;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierSubmitted;
import vn.hoctap.recognition.events.dossier.Purpose;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureReference;
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
                registered(id, code),
                Samples.selfAssessed(id),
                new DossierSubmitted(id, Samples.AWARD, new Purpose.First(), Samples.PARTS, List.of(), "", Samples.DAY),
                new DossierAccepted(
                        id,
                        "000.00.31.H36-240219-0001",
                        Samples.DAY.atTime(9, 0),
                        Samples.OFFICE,
                        Samples.DAY.plusDays(28),
                        LocalDate.of(2024, 3, 30),
                        Samples.DAY),
                new AssessmentRecorded(id, true, id.toString(), 1, Samples.DAY),
                new DossierRecognised(
                        id, Samples.AWARD, "05/QĐ-PGDĐT", Samples.OFFICE, LocalDate.of(2027, 12, 31), Samples.DAY));
    }

    private static DossierRegistered registered(DossierId id, String code) {
        return new DossierRegistered(
                id,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant(code, "Xã Đạ Tông"),
                Samples.AREA,
                Samples.YEAR,
                Samples.PROFILE,
                new CriteriaSetReference(Samples.TITLE, 2),
                new ProcedureReference(Samples.TITLE, 2),
                "",
                Samples.DAY);
    }

    private static Envelope envelope(long position, long version, DossierEvent event) {
        var type = EventCatalogue.typeOf(event.getClass());
        return new Envelope(
                position,
                "Dossier",
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
