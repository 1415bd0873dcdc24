package vn.hoctap.recognition.query.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists dossiers: newest year first, then by area and applicant. */
@Repository
public class FindDossiers {
    private static final String ORDER = " ORDER BY year DESC, area_code, applicant_code, dossier_id";

    /** The year counts down and all else up, so its negative makes one row comparison of it. */
    private static final String BEYOND = "(-year, area_code, applicant_code, dossier_id) > (?, ?, ?, ?)";

    private static final int ROWS_AT_ONCE = 1_000;

    /** A reader that takes its time holds a connection, which others wait for. */
    private static final String BOUND = "SET LOCAL transaction_timeout = '60s'";

    private final JdbcTemplate jdbc;
    private final JdbcTemplate cursor;
    private final TransactionTemplate export;

    FindDossiers(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.cursor = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.cursor.setFetchSize(ROWS_AT_ONCE);
        this.export = new TransactionTemplate(transactions);
        this.export.setReadOnly(true);
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

    /** Hands over every row of a filter, one by one, as they all stood at one instant; only some are in memory. */
    public void each(DossierFilter filter, Consumer<DossierRow> reader) {
        export.executeWithoutResult(ignored -> {
            cursor.execute(BOUND);
            cursor.query(
                    select(filter.conditions()),
                    row -> {
                        reader.accept(ProgressStore.read(row));
                    },
                    filter.arguments().toArray());
        });
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
