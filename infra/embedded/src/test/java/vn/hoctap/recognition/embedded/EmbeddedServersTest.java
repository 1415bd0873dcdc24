package vn.hoctap.recognition.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Embedded servers")
class EmbeddedServersTest {
    @Test
    void keep_their_tables_across_a_restart(@TempDir Path folder) throws SQLException {
        try (var server = PostgresServer.start(folder.resolve("postgres"), 0)) {
            server.createDatabase("kept");
            execute(server.connect("kept", PostgresServer.OWNER), "CREATE TABLE note AS SELECT 'Đạ K''Nàng' AS text");
        }
        try (var server = PostgresServer.start(folder.resolve("postgres"), 0)) {
            server.createDatabase("kept");
            assertThat(text(server.connect("kept", PostgresServer.OWNER), "SELECT text FROM note"))
                    .isEqualTo("Đạ K'Nàng");
        }
    }

    @Test
    void keep_their_topics_across_a_restart(@TempDir Path folder) throws Exception {
        int port = FreePorts.next();
        int controllerPort = FreePorts.next();
        try (var broker = KafkaBroker.start(folder.resolve("kafka"), port, controllerPort);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var broker = KafkaBroker.start(folder.resolve("kafka"), port, controllerPort);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            assertThat(admin.listTopics().names().get()).contains("kept");
        }
    }

    @Test
    void run_durably_and_in_unicode() throws SQLException {
        var database = TestDatabase.create();
        assertThat(text(database.asOwner(), "SHOW fsync")).isEqualTo("on");
        assertThat(text(database.asOwner(), "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(text(database.asOwner(), "SHOW server_encoding")).isEqualTo("UTF8");
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(DataSource source, String query) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
