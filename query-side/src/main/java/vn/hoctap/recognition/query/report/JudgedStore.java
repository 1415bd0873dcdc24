package vn.hoctap.recognition.query.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.reading.AsOf;

/** The SQL that reads the newest self-assessment of a year's dossiers, and recognitions that still hold. */
@Repository
class JudgedStore {
    private static final String JUDGED = """
            SELECT dossier_id, area_code, applicant_code, applicant_name, entry.position, entry.type, entry.revision,
                   entry.payload
              FROM progress.standing JOIN audit_trail.entry ON stream = dossier_id AND entry.version = assessed_version
             WHERE year = ? AND kind = ? AND tier = ? AND\s""";
    private static final String HOLDING = """
            SELECT count(DISTINCT applicant_code) FROM progress.standing
             WHERE year <= ? AND kind = ? AND tier = coalesce(?, tier) AND stage = 'RECOGNISED' AND\s""";
    private static final String IN_AREAS = " AND area_code = ANY (?)";

    private final JdbcTemplate jdbc;

    JudgedStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A dossier with the event that holds its newest self-assessment.
     *
     * @param position of that event
     */
    record Judged(
            UUID dossierId,
            String area,
            String applicantCode,
            String applicantName,
            long position,
            String type,
            String revision,
            String payload) {}

    List<Judged> judged(
            int year, RecognitionKind kind, AdministrativeTier tier, @Nullable List<String> areas, AsOf asOf) {
        return jdbc.query(
                JUDGED + asOf.condition() + in(areas) + " ORDER BY area_code, applicant_code, dossier_id",
                (row, number) -> new Judged(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("area_code"),
                        row.getString("applicant_code"),
                        row.getString("applicant_name"),
                        row.getLong("position"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getString("payload")),
                arguments(asOf, areas, year, kind.name(), tier.name()));
    }

    /** How many applicants have a recognition that holds, of whichever year up to this. */
    long holding(
            int year,
            RecognitionKind kind,
            @Nullable AdministrativeTier tier,
            @Nullable List<String> areas,
            AsOf asOf) {
        var count = jdbc.queryForObject(
                HOLDING + asOf.condition() + in(areas),
                Long.class,
                arguments(asOf, areas, year, kind.name(), tier == null ? null : tier.name()));
        return count == null ? 0 : count;
    }

    private static String in(@Nullable List<String> areas) {
        return areas == null ? "" : IN_AREAS;
    }

    private static Object[] arguments(AsOf asOf, @Nullable List<String> areas, @Nullable Object... first) {
        var narrowed = areas == null ? Stream.of() : Stream.of((Object) areas.toArray(String[]::new));
        return Stream.of(Stream.of(first), asOf.arguments().stream(), narrowed)
                .flatMap(arguments -> arguments)
                .toArray();
    }
}
