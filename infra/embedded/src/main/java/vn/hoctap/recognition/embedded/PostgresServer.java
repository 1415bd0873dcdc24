package vn.hoctap.recognition.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server as a child process on loopback; its data outlive it. */
public final class PostgresServer implements AutoCloseable {
    /** Owns the databases and runs the migrations. */
    public static final String OWNER = "recognition_owner";

    /** The command side at run time. */
    public static final String COMMAND = "recognition_command";

    /** The query side at run time, where it writes. */
    public static final String QUERY = "recognition_query";

    /** The query side where it answers: sees the rows that the reader at hand may see. */
    public static final String READER = "recognition_reader";

    private static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;

    private PostgresServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts a server on kept or fresh data, with the four roles of the applications.
     *
     * @param port 0 for any free one
     */
    public static PostgresServer start(Path data, int port) {
        try {
            var server = new PostgresServer(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .setPGStartupWait(START_LIMIT)
                    .start());
            List.of(OWNER, COMMAND, QUERY, READER).forEach(server::createRole);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not start on " + data, failure);
        }
    }

    /** Creates the database, owned by {@link #OWNER}, unless it is there. */
    public void createDatabase(String name) {
        if (!exists("SELECT FROM pg_database WHERE datname = ?", name)) {
            execute("CREATE DATABASE " + name + " OWNER " + OWNER);
        }
    }

    /** JDBC address of one of its databases, without a user. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database);
    }

    /** Connections as that role; the server trusts its own machine. */
    public DataSource connect(String database, String role) {
        var source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(role);
        return source;
    }

    public int port() {
        return postgres.getPort();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not stop", failure);
        }
    }

    private void createRole(String role) {
        if (!exists("SELECT FROM pg_roles WHERE rolname = ?", role)) {
            execute("CREATE ROLE " + role + " LOGIN");
        }
    }

    private boolean exists(String query, String name) {
        try (var connection = connect(SUPERUSER, SUPERUSER).getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void execute(String sql) {
        try (var connection = connect(SUPERUSER, SUPERUSER).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
