package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.criteria.CriteriaSetReference;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.ProcedureReference;

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

    /** A registration for 2024 as it is stored today, under that version of the procedure. */
    static UUID storeUnder(int procedure, JdbcTemplate owner, String applicant, LocalDate on) {
        var id = DossierId.of(RecognitionKind.LEARNING_COMMUNITY, AdministrativeTier.COMMUNE, applicant, 2024);
        var registered = new DossierRegistered(
                id,
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant(applicant, "Xã Đạ Tông"),
                new Area("24853", "Xã Đạ Tông"),
                2024,
                new Profile(List.of(), false),
                new CriteriaSetReference("CDHT-XA", 2),
                new ProcedureReference("CDHT-XA", procedure),
                "",
                on);
        append(
                owner,
                id.value(),
                0,
                "DossierRegistered",
                "3",
                JsonMapper.shared().writeValueAsString(registered));
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
        append(owner, dossier, version, type, "1", payload);
    }

    private static void append(
            JdbcTemplate owner, UUID dossier, int version, String type, String revision, String payload) {
        owner.update("""
                INSERT INTO eventstore.event
                  (stream_type, stream, version, event_id, type, revision, appended_at, payload, metadata)
                VALUES ('Dossier', ?, ?, gen_random_uuid(), ?, ?, now(), ?, '{}')""", dossier.toString(), version, type, revision, payload);
    }
}
