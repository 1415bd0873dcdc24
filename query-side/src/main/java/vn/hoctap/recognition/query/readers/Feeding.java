package vn.hoctap.recognition.query.readers;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;

/** Sessions in which the application works for nobody in particular and sees every row; never for what a reader is shown. */
@Repository
public class Feeding {
    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;

    Feeding(ReadersSessions sessions) {
        this.jdbc = new JdbcTemplate(sessions.feeding());
        this.transactions = new DataSourceTransactionManager(sessions.feeding());
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }
}
