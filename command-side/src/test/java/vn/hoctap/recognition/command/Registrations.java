package vn.hoctap.recognition.command;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** Registrations as they were stored before there were criteria, for what does not depend on when one may register. */
final class Registrations {
    private Registrations() {}

    static UUID store(JdbcTemplate owner, String applicant, String area, String on) {
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, applicant, 2023);
        var payload = """
                {"dossierId":"%s","kind":"LEARNING_COMMUNITY","tier":"COMMUNE",\
                "applicant":{"code":"%s","name":"Xã Đạ Tông"},"area":{"code":"%s","name":"Xã Đạ Tông"},\
                "year":2023,"effectiveOn":"%s"}""".formatted(id, applicant, area, on);
        append(owner, id.value(), 0, "DossierRegistered", payload);
        return id.value();
    }

    /** A self-assessment and its submission as they were stored before values and papers were kept. */
    static void submit(JdbcTemplate owner, UUID dossier, String on) {
        append(owner, dossier, 1, "SelfAssessmentRecorded", """
                {"dossierId":"%s","level":"LEVEL_1","indicators":[],"effectiveOn":"%s"}""".formatted(dossier, on));
        append(owner, dossier, 2, "DossierSubmitted", """
                {"dossierId":"%s","level":"LEVEL_1","effectiveOn":"%s"}""".formatted(dossier, on));
    }

    private static void append(JdbcTemplate owner, UUID dossier, int version, String type, String payload) {
        owner.update("""
                INSERT INTO eventstore.event
                  (stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata)
                VALUES ('Dossier', ?, ?, gen_random_uuid(), ?, '1', now(), ?, '{}')""", dossier.toString(), version, type, payload);
    }
}
