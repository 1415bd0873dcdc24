package vn.hoctap.recognition.query.progress;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.hoctap.recognition.query.export.Cursors;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Conditions;

/** Lists dossiers: newest year first, then by area and applicant. */
@Repository
public class FindDossiers {
    private static final String SELECT = "SELECT " + ProgressStore.COLUMNS + ", position FROM progress.standing";
    private static final String ORDER = " ORDER BY year DESC, area_code, applicant_code, dossier_id";

    /** The year counts down and all else up, so its negative makes one row comparison of it. */
    private static final String BEYOND = "(-year, area_code, applicant_code, dossier_id) > (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final Cursors cursors;

    /** @param jdbc sees those rows that there are to list */
    public FindDossiers(JdbcTemplate jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** @param cursor from the page before; null for the first */
    public Page page(DossierFilter filter, AsOf asOf, @Nullable String cursor, int limit) {
        return page(filter.at(asOf), cursor, limit);
    }

    /** Hands over every row of a filter, one by one, as they all stood at one instant; only some are in memory. */
    public void each(DossierFilter filter, AsOf asOf, Consumer<DossierRow> reader) {
        each(filter.at(asOf), reader);
    }

    /** @param asked conditions on {@code progress.standing} */
    public Page page(Conditions asked, @Nullable String cursor, int limit) {
        var conditions = cursor == null
                ? asked
                : asked.andAll(BEYOND, Cursor.parse(cursor).arguments().toArray());
        var rows = jdbc.query(
                SELECT + conditions.where() + ORDER + " LIMIT ?",
                ProgressStore::read,
                conditions.argumentsBefore(limit + 1));
        return rows.size() <= limit
                ? new Page(rows, null)
                : new Page(
                        rows.subList(0, limit),
                        Cursor.after(rows.get(limit - 1)).toString());
    }

    /** @param asked likewise */
    public void each(Conditions asked, Consumer<DossierRow> reader) {
        cursors.each(SELECT + asked.where() + ORDER, asked.arguments(), ProgressStore::read, reader);
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
