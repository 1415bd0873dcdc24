package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.AsOf;

/** Lists dossiers: newest year first, then by area and applicant. */
@Repository
public class FindDossiers {
    private static final String ORDER = " ORDER BY year DESC, area_code, applicant_code, dossier_id";

    /** The year counts down and all else up, so its negative makes one row comparison of it. */
    private static final String BEYOND = "(-year, area_code, applicant_code, dossier_id) > (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;

    FindDossiers(JdbcTemplate jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** @param cursor from the page before; null for the first */
    public Page page(DossierFilter filter, AsOf asOf, @Nullable String cursor, int limit) {
        var conditions = conditions(filter, asOf);
        var arguments = arguments(filter, asOf);
        if (cursor != null) {
            conditions.add(BEYOND);
            arguments.addAll(Cursor.parse(cursor).arguments());
        }
        arguments.add(limit + 1);
        var rows = jdbc.query(select(conditions) + " LIMIT ?", ProgressStore::read, arguments.toArray());
        return rows.size() <= limit
                ? new Page(rows, null)
                : new Page(
                        rows.subList(0, limit),
                        Cursor.after(rows.get(limit - 1)).toString());
    }

    /** Hands over every row of a filter, one by one, as they all stood at one instant; only some are in memory. */
    public void each(DossierFilter filter, AsOf asOf, Consumer<DossierRow> reader) {
        cursors.each(select(conditions(filter, asOf)), arguments(filter, asOf), ProgressStore::read, reader);
    }

    private static List<String> conditions(DossierFilter filter, AsOf asOf) {
        var conditions = new ArrayList<String>();
        conditions.add(asOf.condition());
        conditions.addAll(filter.conditions());
        return conditions;
    }

    private static List<Object> arguments(DossierFilter filter, AsOf asOf) {
        var arguments = new ArrayList<>(asOf.arguments());
        arguments.addAll(filter.arguments());
        return arguments;
    }

    private static String select(List<String> conditions) {
        return "SELECT " + ProgressStore.COLUMNS + ", position FROM progress.standing WHERE "
                + String.join(" AND ", conditions) + ORDER;
    }

    /**
     * A page of a list.
     *
     * @param next the cursor of the page after; null for the last
     */
    public record Page(List<DossierRow> items, @Nullable String next) {
        public Page {
            items = List.copyOf(items);
        }
    }
}
