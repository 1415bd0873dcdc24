package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lists dossiers: newest year first, then by area and applicant. */
@Repository
public class FindDossiers {
    private static final String ORDER = " ORDER BY year DESC, area_code, applicant_code, dossier_id";

    /** The year counts down and all else up, so its negative makes one row comparison of it. */
    private static final String BEYOND = "(-year, area_code, applicant_code, dossier_id) > (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    FindDossiers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param cursor from the page before; null for the first */
    public Page page(DossierFilter filter, @Nullable String cursor, int limit) {
        var conditions = new ArrayList<>(filter.conditions());
        var arguments = new ArrayList<>(filter.arguments());
        if (cursor != null) {
            conditions.add(BEYOND);
            arguments.addAll(Cursor.parse(cursor).arguments());
        }
        arguments.add(limit + 1);
        var rows = jdbc.query(
                select(conditions) + " LIMIT ?", (row, number) -> ProgressStore.read(row), arguments.toArray());
        return rows.size() <= limit
                ? new Page(rows, null)
                : new Page(
                        rows.subList(0, limit),
                        Cursor.after(rows.get(limit - 1)).toString());
    }

    /** Hands over every row of a filter, one by one. */
    public void each(DossierFilter filter, Consumer<DossierRow> reader) {
        jdbc.query(
                select(filter.conditions()),
                row -> {
                    reader.accept(ProgressStore.read(row));
                },
                filter.arguments().toArray());
    }

    private static String select(List<String> conditions) {
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return "SELECT " + ProgressStore.COLUMNS + " FROM progress.dossier" + where + ORDER;
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
