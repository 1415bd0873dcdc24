package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.TokenIssuer;

@DisplayName("Killed in the middle of 200 commands a second")
class KillIT {
    private static final int COMMANDS_PER_SECOND = 200;
    private static final int ROUNDS = 3;

    @Test
    void nothing_acknowledged_is_lost_doubled_or_out_of_order(@TempDir Path folder) throws Exception {
        var commands = Client.onFreePort();
        var queries = Client.onFreePort();
        try (var cluster = new Cluster(folder)) {
            var postgres = cluster.postgres().awaitReady();
            var kafka = cluster.kafka().awaitReady();
            var commandSide = cluster.commandSide(commands);
            var querySide = cluster.querySide(queries);
            commandSide.awaitReady();
            querySide.awaitReady();

            try (var load = new Load(commands, COMMANDS_PER_SECOND)) {
                int kills = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    for (var fault : faults(cluster, load, postgres, kafka, commandSide, querySide, queries)) {
                        awaitProgress(load);
                        fault.call();
                        kills++;
                        System.out.printf(
                                "%s: %d kills, %d commands acknowledged%n",
                                LocalTime.now().withNano(0), kills, load.commands());
                    }
                }
                awaitProgress(load);
                load.finish();
                System.out.printf(
                        "%d kills, %d commands acknowledged, %d requests sent again%n",
                        kills, load.commands(), load.sentAgain());
                assertThat(kills).isGreaterThanOrEqualTo(10);
                assertThat(load.sentAgain()).isPositive();
                new Invariants(cluster).verify(load);
            }
        }
    }

    private static List<Callable<Void>> faults(
            Cluster cluster, Load load, Part postgres, Part kafka, Part commandSide, Part querySide, Client queries) {
        return List.of(
                () -> killAndStart(commandSide, load),
                () -> {
                    rebuild(queries);
                    return killAndStart(querySide, load);
                },
                () -> {
                    cluster.killPostgres(postgres);
                    load.easedWhile(postgres::startAgain);
                    return null;
                },
                () -> killAndStart(kafka, load));
    }

    /** It dies under the whole load. */
    private static Void killAndStart(Part part, Load load) {
        part.kill();
        load.easedWhile(part::startAgain);
        return null;
    }

    /** It is under way when its process dies, and goes on in the next. */
    private static void rebuild(Client queries) throws Exception {
        var rebuilds = "projections/progress/rebuilds";
        assertThat(ask(queries, "admin-1", rebuilds)).isIn(202, 409);
        var list = queries.getWith(TokenIssuer.shared().token("admin-2"), "/api/v1/" + rebuilds);
        var newest =
                JsonMapper.shared().readTree(list.body()).path(0).path("id").asString();
        assertThat(ask(queries, "admin-2", rebuilds + "/" + newest + "/approvals"))
                .isIn(202, 409);
    }

    private static int ask(Client queries, String subject, String address) throws Exception {
        return queries.post(subject, address, UUID.randomUUID().toString(), "*", "")
                .statusCode();
    }

    /** The next kill lands while commands are being taken. */
    private static void awaitProgress(Load load) {
        long before = load.commands();
        await().atMost(Duration.ofSeconds(60)).until(() -> load.commands() > before + COMMANDS_PER_SECOND);
    }
}
