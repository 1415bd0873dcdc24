package vn.hoctap.recognition.query.export;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads long answers of the database row by row, as they all stood at one instant. */
@Repository
public class Cursors {
    private static final int ROWS_AT_ONCE = 1_000;

    /** A reader that takes its time holds a connection, which others wait for. */
    private static final String BOUND = "SET LOCAL transaction_timeout = '60s'";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate reading;

    public Cursors(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Hands over every row of a query, one by one; only some are in memory. */
    public <R> void each(String query, Collection<?> arguments, RowMapper<R> mapper, Consumer<R> reader) {
        reading.executeWithoutResult(ignored -> {
            jdbc.execute(BOUND);
            jdbc.query(
                    query,
                    row -> {
                        reader.accept(Objects.requireNonNull(mapper.mapRow(row, 0)));
                    },
                    arguments.toArray());
        });
    }
}
