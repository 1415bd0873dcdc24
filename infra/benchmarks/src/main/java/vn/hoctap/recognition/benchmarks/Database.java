package vn.hoctap.recognition.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.hoctap.recognition.embedded.PostgresServer;

/** A database of its own on the run's one server, reached as an application reaches it. */
final class Database implements AutoCloseable {
    final PostgresServer server;
    final String name;
    final HikariDataSource pool;
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
        pool = pool(server.url(name), role);
        jdbc = new JdbcTemplate(pool);
        transactions = new JdbcTransactionManager(pool);
    }

    /** As many connections as there are threads; one that is opened for each look would cost more than the look. */
    static HikariDataSource pool(String url, String role) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(role);
        pool.setMaximumPoolSize(Load.THREADS);
        return pool;
    }

    JdbcTemplate owner() {
        return new JdbcTemplate(server.connect(name, PostgresServer.OWNER));
    }

    @Override
    public void close() {
        pool.close();
    }
}
