package vn.hoctap.recognition.query.leaves;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.intervals.CopyText;
import vn.hoctap.recognition.query.readers.Feeding;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.transparency.LoggedEvent;

/** The SQL of the leaves; it has no statement that changes a row. */
@Repository
public class LeavesStore {
    /** Name of the projection that feeds it. */
    public static final String PROJECTION = "leaves";

    private static final String COLUMNS = "position, stream, version, stream_type, metadata, hash";
    private static final String LOGGED =
            "SELECT position, hash, stream, version FROM leaves.leaf WHERE position > ? ORDER BY position LIMIT ?";
    private static final String DOSSIERS =
            "SELECT stream FROM leaves.leaf WHERE stream_type = 'Dossier' AND version = 0 AND position <= ?";
    private static final String SEEN = "SELECT EXISTS (SELECT FROM leaves.leaf WHERE position = ?)";
    private static final String HASHES = "SELECT hash FROM leaves.leaf WHERE position > ? ORDER BY position LIMIT ?";

    private final JdbcTemplate jdbc;
    private final JdbcTemplate everybodys;

    /** @param feeding the tree is the same whoever asks for a proof */
    LeavesStore(JdbcTemplate jdbc, Feeding feeding) {
        this.jdbc = jdbc;
        this.everybodys = feeding.jdbc();
    }

    /** Adds all at once, within the caller's transaction; a leaf that is there already breaks the key, loudly. */
    void add(List<Leaf> leaves) {
        var rows = new CopyText();
        leaves.forEach(leaf -> rows.row(List.of(
                leaf.position(),
                leaf.stream(),
                leaf.version(),
                leaf.streamType(),
                leaf.metadata(),
                "\\x" + HexFormat.of().formatHex(leaf.hash().bytes()))));
        rows.into("leaf", COLUMNS, jdbc);
    }

    /** Whether who reads may see the event at a position. */
    boolean isSeen(long position) {
        return Boolean.TRUE.equals(jdbc.queryForObject(SEEN, Boolean.class, position));
    }

    /** Every dossier of which there is an event by a position, that who reads may see. */
    List<UUID> dossiers(long size) {
        return jdbc.queryForList(DOSSIERS, String.class, size).stream()
                .map(UUID::fromString)
                .toList();
    }

    List<LoggedEvent> after(long position, int limit) {
        return everybodys.query(LOGGED, (row, number) -> logged(row), position, limit);
    }

    /** @param index from 0, so that it is the position of the leaf before */
    List<Hash> hashes(long index, int count) {
        return everybodys.query(HASHES, (row, number) -> Hash.of(row.getBytes("hash")), index, count);
    }

    private static LoggedEvent logged(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"),
                Hash.of(row.getBytes("hash")),
                row.getString("stream"),
                row.getLong("version"));
    }
}
