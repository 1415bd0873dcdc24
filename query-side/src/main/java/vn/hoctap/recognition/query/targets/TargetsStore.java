package vn.hoctap.recognition.query.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.intervals.IntervalTable;
import vn.hoctap.recognition.query.intervals.Timeline;

/** The SQL that writes the versions of the targets. */
@Repository
class TargetsStore {
    private static final IntervalTable.Shape<UUID, TargetsRow> SHAPE = new IntervalTable.Shape<>(
            "publication",
            "targets_id",
            UUID[]::new,
            TargetsRow::targetsId,
            "targets_id, version, targets, reason, recorded_at",
            TargetsStore::values,
            TargetsStore::read);

    private final IntervalTable<UUID, TargetsRow> table;

    TargetsStore(JdbcTemplate jdbc) {
        this.table = new IntervalTable<>(jdbc, SHAPE);
    }

    Map<UUID, Timeline<TargetsRow>> timelines(Collection<UUID> known) {
        return table.timelines(known);
    }

    void write(Collection<Timeline<TargetsRow>> timelines) {
        table.write(timelines);
    }

    private static List<@Nullable Object> values(TargetsRow row) {
        return List.of(row.targetsId(), row.version(), row.targets(), row.reason(), row.recordedAt());
    }

    private static TargetsRow read(ResultSet row, int number) throws SQLException {
        return new TargetsRow(
                row.getObject("targets_id", UUID.class),
                row.getInt("version"),
                row.getString("targets"),
                row.getString("reason"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
