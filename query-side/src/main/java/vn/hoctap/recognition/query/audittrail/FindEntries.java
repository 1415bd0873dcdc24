package vn.hoctap.recognition.query.audittrail;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.Conditions;
import vn.hoctap.recognition.query.reading.NumberCursor;
import vn.hoctap.recognition.query.reading.Page;

/** The whole trail, across all histories. */
@Repository
public class FindEntries {
    private static final String SELECT = "SELECT " + AuditTrailStore.COLUMNS + " FROM audit_trail.entry";
    private static final RowMapper<Step> STEP = (row, number) -> Step.of(AuditTrailStore.read(row));

    private final JdbcTemplate jdbc;
    private final FindText findText;
    private final Cursors cursors;

    FindEntries(JdbcTemplate jdbc, FindText findText, Cursors cursors) {
        this.jdbc = jdbc;
        this.findText = findText;
        this.cursors = cursors;
    }

    /** @param cursor from the page before; null for the first */
    public Page<Step> page(TrailFilter filter, Order order, @Nullable String cursor, int limit) {
        var conditions = conditions(filter).and(order.beyond(), cursor == null ? null : NumberCursor.parse(cursor));
        var arguments = new ArrayList<>(conditions.arguments());
        arguments.add(limit + 1);
        var rows = jdbc.query(SELECT + conditions.where() + order.clause() + " LIMIT ?", STEP, arguments.toArray());
        return Page.of(rows, limit, Step::position);
    }

    /** Hands over every entry of a filter, one by one, as they all stood at one instant. */
    public void each(TrailFilter filter, Order order, Consumer<Step> reader) {
        var conditions = conditions(filter);
        cursors.each(SELECT + conditions.where() + order.clause(), conditions.arguments(), STEP, reader);
    }

    private Conditions conditions(TrailFilter filter) {
        var conditions = filter.conditions();
        return filter.q() == null ? conditions : findText.in(conditions, filter.q());
    }
}
