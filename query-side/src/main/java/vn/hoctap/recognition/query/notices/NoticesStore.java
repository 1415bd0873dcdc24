package vn.hoctap.recognition.query.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.query.intervals.CopyText;

/** The SQL that writes notices, and what has to be remembered for those to come. */
@Repository
class NoticesStore {
    private static final String COLUMNS =
            "position, address, event_id, stream, kind, actor, dossier, day, paper, what, whose, number, effective_on, recorded_at";
    private static final String MATTERS =
            "SELECT stream, applicant, name, area, title, year, seats, filed FROM dossier WHERE stream = ANY (?)";
    private static final String KEEP_MATTER = """
            INSERT INTO dossier (stream, applicant, name, area, title, year, seats, filed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (stream) DO UPDATE
               SET applicant = EXCLUDED.applicant, name = EXCLUDED.name, area = EXCLUDED.area, title = EXCLUDED.title,
                   year = EXCLUDED.year, seats = EXCLUDED.seats, filed = EXCLUDED.filed""";
    private static final String OTHERS = "SELECT stream, content FROM remembered WHERE stream = ANY (?)";
    private static final String KEEP_OTHER = """
            INSERT INTO remembered (stream, content) VALUES (?, ?::jsonb)
            ON CONFLICT (stream) DO UPDATE SET content = EXCLUDED.content""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    NoticesStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Memory memory(Collection<UUID> streams) {
        var asked = (Object) streams.toArray(UUID[]::new);
        var matters = jdbc.query(MATTERS, NoticesStore::matter, asked).stream()
                .collect(Collectors.toMap(Matter::stream, Function.identity()));
        var others = new HashMap<UUID, Remembered>();
        jdbc.query(
                OTHERS,
                row -> {
                    others.put(
                            row.getObject("stream", UUID.class),
                            json.readValue(row.getString("content"), Remembered.class));
                },
                asked);
        return new Memory(matters, others);
    }

    /** All at once, within the caller's transaction. */
    void write(List<NoticeRow> notices, Memory memory) {
        var rows = new CopyText();
        notices.forEach(notice -> rows.row(columns(notice)));
        rows.into("notice", COLUMNS, jdbc);
        jdbc.batchUpdate(
                KEEP_MATTER,
                memory.newMatters().stream().map(NoticesStore::values).toList());
        jdbc.batchUpdate(
                KEEP_OTHER,
                memory.newOthers().entrySet().stream().map(this::values).toList());
    }

    private static List<@Nullable Object> columns(NoticeRow row) {
        var at = row.recorded().at();
        var news = row.news();
        return Arrays.asList(
                at.position(),
                row.address(),
                at.eventId(),
                row.stream(),
                news.kind(),
                row.recorded().actor(),
                news.dossier(),
                news.day(),
                news.paper(),
                news.detail().what(),
                news.detail().whose(),
                news.detail().number(),
                row.recorded().event().effectiveOn(),
                at.recordedAt());
    }

    private static Object[] values(Matter matter) {
        return new Object[] {
            matter.stream(),
            matter.applicant(),
            matter.name(),
            matter.area(),
            matter.title(),
            matter.year(),
            matter.seats().toArray(String[]::new),
            matter.filed()
        };
    }

    private Object[] values(Map.Entry<UUID, Remembered> other) {
        return new Object[] {other.getKey(), json.writeValueAsString(other.getValue())};
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                row.getObject("stream", UUID.class),
                row.getString("applicant"),
                row.getString("name"),
                row.getString("area"),
                row.getString("title"),
                row.getInt("year"),
                List.of((String[]) row.getArray("seats").getArray()),
                row.getBoolean("filed"));
    }
}
