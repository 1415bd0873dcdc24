package vn.hoctap.recognition.query.territory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.territory.Ancestry;
import vn.hoctap.recognition.events.territory.TerritoryEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.intervals.CopyText;

/** The SQL of the changes of the map, which are read again only when there is one more. */
@Repository
class TerritoryStore {
    private static final String COLUMNS = "position, stream, version, type, recorded_at, effective_on, payload";

    /** With the table itself, because a rebuilt one takes its place. */
    private static final String NEWEST = """
            SELECT 'territory.change'::regclass::oid::bigint AS its_table, coalesce(max(position), 0) AS newest
              FROM territory.change""";

    private static final String ALL = """
            SELECT position, type, recorded_at, payload FROM territory.change ORDER BY effective_on, position""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final AtomicReference<Known> known = new AtomicReference<>(Known.of(new Edition(0, 0), List.of()));

    TerritoryStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<Change> changes) {
        var rows = new CopyText();
        for (var change : changes) {
            var at = change.at();
            var day = change.event().effectiveOn();
            var payload = json.writeValueAsString(change.event());
            rows.row(List.of(at.position(), at.stream(), at.version(), at.type(), at.recordedAt(), day, payload));
        }
        rows.into("change", COLUMNS, jdbc);
    }

    /** Every change, and the maps that were drawn of them. */
    DrawnMaps maps() {
        return known().maps();
    }

    /** The codes of all that ever lay in a unit, its own among them. */
    Set<String> within(String unit) {
        return known().within(unit);
    }

    /** The codes of all in which a unit ever lay, its own among them. */
    Set<String> around(String unit) {
        return known().ancestry().around(unit);
    }

    private Known known() {
        var newest = Objects.requireNonNull(jdbc.queryForObject(
                NEWEST, (row, number) -> new Edition(row.getLong("its_table"), row.getLong("newest"))));
        return known.updateAndGet(kept -> kept.edition().equals(newest) ? kept : load(newest));
    }

    private Known load(Edition newest) {
        var changes = jdbc.query(
                ALL,
                (row, number) -> new RecordedChange(
                        row.getLong("position"),
                        row.getString("type"),
                        row.getTimestamp("recorded_at").toInstant(),
                        read(row.getString("type"), row.getString("payload"))));
        return Known.of(newest, changes);
    }

    private TerritoryEvent read(String type, String payload) {
        return (TerritoryEvent)
                json.readValue(payload, EventCatalogue.classNamed(type).orElseThrow());
    }

    /** An event and where it stands in the ledger. */
    record Change(TerritoryEvent event, Envelope at) {}

    /** What was in a table up to a position. */
    private record Edition(long table, long position) {}

    /** @param within what lay in the units that somebody has asked about */
    private record Known(Edition edition, DrawnMaps maps, Ancestry ancestry, Map<String, Set<String>> within) {
        static Known of(Edition edition, List<RecordedChange> changes) {
            var events = changes.stream().map(RecordedChange::event).toList();
            return new Known(edition, new DrawnMaps(changes), Ancestry.of(events), new ConcurrentHashMap<>());
        }

        Set<String> within(String unit) {
            return within.computeIfAbsent(unit, ancestry::within);
        }
    }
}
