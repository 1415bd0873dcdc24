package vn.hoctap.recognition.embedded;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A fresh database on the JVM's one PostgreSQL, for one test class. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase create() {
        var database = new TestDatabase("test_" + COUNT.incrementAndGet());
        Shared.SERVER.createDatabase(database.name);
        return database;
    }

    public String url() {
        return Shared.SERVER.url(name);
    }

    /** Connections as one of the roles of {@link PostgresServer}. */
    public DataSource as(String role) {
        return Shared.SERVER.connect(name, role);
    }

    public DataSource asOwner() {
        return as(PostgresServer.OWNER);
    }

    public DataSource asSuperuser() {
        return as("postgres");
    }

    private static final class Shared {
        static final PostgresServer SERVER = start();

        private static PostgresServer start() {
            var folder = TestFolders.fresh("postgres");
            var server = PostgresServer.start(folder, 0);
            TestFolders.afterClosing(server, folder);
            return server;
        }
    }
}
