package vn.hoctap.recognition.query.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.reading.AsOf;

/** Counts dossiers by area, kind and stage. */
@Repository
public class FindProgress {
    private static final String COUNTS = """
            SELECT area_code, max(area_name) AS area_name, kind, stage, count(*) AS dossiers FROM progress.standing
             WHERE year = ? AND kind = coalesce(?, kind) AND\s""";
    private static final String EACH = " GROUP BY area_code, kind, stage ORDER BY area_code, kind";
    private static final String COMMUNES = """
            SELECT count(*) AS registered, count(*) FILTER (WHERE stage IN ('RECOGNISED', 'EXPIRED')) AS recognised
              FROM progress.standing
             WHERE year = ? AND kind = 'LEARNING_COMMUNITY' AND tier = 'COMMUNE' AND\s""";

    private final JdbcTemplate jdbc;

    FindProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest year that has a dossier. */
    public Optional<Integer> newestYear() {
        return Optional.ofNullable(jdbc.queryForObject("SELECT max(year) FROM progress.standing", Integer.class));
    }

    public List<Integer> years() {
        return jdbc.queryForList("SELECT DISTINCT year FROM progress.standing ORDER BY year DESC", Integer.class);
    }

    /** Of the communes themselves (cấp xã) that asked to be learning communities; larger bodies can ask as well. */
    public Share communes(int year, AsOf asOf) {
        return jdbc.queryForObject(
                COMMUNES + asOf.condition(),
                (row, number) -> new Share(row.getLong("recognised"), row.getLong("registered")),
                asOf.argumentsAfter(year));
    }

    /** @param kind null for both */
    public YearProgress of(int year, @Nullable RecognitionKind kind, AsOf asOf) {
        var arguments = new ArrayList<@Nullable Object>(Arrays.asList(year, kind == null ? null : kind.name()));
        arguments.addAll(asOf.arguments());
        var cells = jdbc.query(COUNTS + asOf.condition() + EACH, (row, number) -> Cell.read(row), arguments.toArray());
        var communes = new LinkedHashMap<String, CommuneProgress>();
        cells.forEach(cell -> communes.computeIfAbsent(cell.areaCode() + cell.kind(), ignored -> cell.commune())
                .byStage()
                .put(cell.stage(), cell.dossiers()));
        return new YearProgress(year, new ArrayList<>(communes.values()), totals(communes.values(), kind));
    }

    private record Cell(String areaCode, String areaName, RecognitionKind kind, Stage stage, long dossiers) {
        static Cell read(ResultSet row) throws SQLException {
            return new Cell(
                    row.getString("area_code"),
                    row.getString("area_name"),
                    RecognitionKind.valueOf(row.getString("kind")),
                    Stage.valueOf(row.getString("stage")),
                    row.getLong("dossiers"));
        }

        CommuneProgress commune() {
            return new CommuneProgress(areaCode, areaName, kind, new EnumMap<>(Stage.class));
        }
    }

    private static Map<RecognitionKind, Map<String, Long>> totals(
            Iterable<CommuneProgress> communes, @Nullable RecognitionKind kind) {
        var totals = new EnumMap<RecognitionKind, Map<String, Long>>(RecognitionKind.class);
        for (var asked : kind == null ? List.of(RecognitionKind.values()) : List.of(kind)) {
            var counts = CommuneProgress.counts(Map.of());
            communes.forEach(commune -> {
                if (commune.kind() == asked) {
                    commune.counts().forEach((stage, count) -> counts.merge(stage, count, Long::sum));
                }
            });
            totals.put(asked, counts);
        }
        return totals;
    }

    /** How many were recognised, see {@link Stage#wasRecognised()}, of those that registered. */
    public record Share(long recognised, long registered) {}

    /**
     * A year's progress.
     *
     * @param communes by code, then kind; a body of the district counts in the district's own area
     * @param totals one entry for each kind asked for
     */
    public record YearProgress(
            int year, List<CommuneProgress> communes, Map<RecognitionKind, Map<String, Long>> totals) {}
}
