package vn.hoctap.recognition.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.embedded.PostgresServer;

/** A database of its own on the run's one server, reached as an application reaches it. */
final class Database implements AutoCloseable {
    final PostgresServer server;
    final String name;
    final HikariDataSource pool = new HikariDataSource();
    final JdbcTemplate jdbc;
    final JdbcTransactionManager transactions;

    Database(PostgresServer server, String name, String role, String... migrations) {
        this.server = server;
        this.name = name;
        server.createDatabase(name);
        Flyway.configure()
                .dataSource(server.connect(name, PostgresServer.OWNER))
                .locations(migrations)
                .load()
                .migrate();
        pool.setJdbcUrl(server.url(name));
        pool.setUsername(role);
        pool.setMaximumPoolSize(Load.THREADS);
        jdbc = new JdbcTemplate(pool);
        transactions = new JdbcTransactionManager(pool);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(server.connect(name, PostgresServer.OWNER));
    }

    @Override
    public void close() {
        pool.close();
    }
}
