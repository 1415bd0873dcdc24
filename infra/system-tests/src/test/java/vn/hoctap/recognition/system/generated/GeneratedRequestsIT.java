package vn.hoctap.recognition.system.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.sessions.JqwikSession;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.system.Client;
import vn.hoctap.recognition.system.Cluster;
import vn.hoctap.recognition.system.Outsider;

/** {@code -Dfuzz.requests} says how many, {@code -Dfuzz.seed} which ones. */
@DisplayName("Generated requests")
class GeneratedRequestsIT {
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 20_000);
    private static final long SEED = Long.getLong("fuzz.seed", System.nanoTime());

    private final Known known = new Known();
    private final Acknowledged acknowledged = new Acknowledged();
    private final People people = new People(Cast.PEOPLE);
    private final Client commandSide = Client.onFreePort();
    private final Client querySide = Client.onFreePort();

    @Test
    void break_nothing_and_change_only_what_is_acknowledged(@TempDir Path folder) throws Exception {
        try (var cluster = new Cluster(folder)) {
            cluster.postgres().awaitReady();
            cluster.kafka().awaitReady();
            cluster.commandSide(commandSide).awaitReady();
            cluster.querySide(querySide).awaitReady();
            JqwikSession.run(() -> send(cluster, folder));
        }
    }

    private void send(Cluster cluster, Path folder) throws Exception {
        System.out.printf("fuzz.seed=%d fuzz.requests=%d%n", SEED, REQUESTS);
        var campaign = campaign();
        var faults = campaign.run(REQUESTS);
        System.out.println(campaign.tally);
        var all = new SoftAssertions();
        all.assertThat(faults).as("answers").isEmpty();
        all.assertThat(campaign.tally.notReached())
                .as("operations never reached")
                .isEmpty();
        all.assertThat(Effects.in(cluster.command()).unacknowledged(acknowledged))
                .as("effects")
                .isEmpty();
        all.assertThat(logged(folder)).as("logs").isEmpty();
        all.assertAll();
        verifyProjections(cluster);
        verifyAsOutsider(cluster, folder);
    }

    private Campaign campaign() throws Exception {
        var desk = new Desk(new Wire(commandSide.port()), known, acknowledged);
        var cast = new Cast(desk);
        cast.enter();
        var api = Map.of(
                Operation.Side.COMMAND, description(Operation.Side.COMMAND, commandSide),
                Operation.Side.QUERY, description(Operation.Side.QUERY, querySide));
        var cookie = new SignedIn(querySide.port()).as("auditor");
        var operations = new ArrayList<>(Pages.all());
        api.values().forEach(description -> operations.addAll(description.operations()));
        var generator = new Generator(
                SEED,
                operations,
                operation -> new Drafts(
                                new Schemas(api.getOrDefault(operation.side(), api.get(Operation.Side.QUERY)), known),
                                known,
                                people,
                                cookie)
                        .of(operation));
        var query = new Wire(querySide.port());
        var wires = Map.of(
                Operation.Side.COMMAND, new Wire(commandSide.port()),
                Operation.Side.QUERY, query,
                Operation.Side.PORTAL, query);
        var verdict = Verdict.by(Files.readString(Path.of("..", "..", "docs", "problems.md")));
        return new Campaign(
                new Tally(operations), acknowledged, known, people, verdict, new Planted(desk, cast), generator, wires);
    }

    /** It is made when it is first asked for, which takes its time. */
    private static ApiDescription description(Operation.Side side, Client client) {
        var document = await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> client.get("/v3/api-docs"), answer -> answer.statusCode() == 200);
        return ApiDescription.of(side, document.body());
    }

    /** Leaves the logs where they can be looked at. */
    private static List<String> logged(Path folder) throws IOException {
        var faults = new ArrayList<String>();
        for (var log : List.of("command-side.log", "query-side.log")) {
            Files.copy(folder.resolve(log), Path.of("target", log), StandardCopyOption.REPLACE_EXISTING);
            faults.addAll(Logs.faults(Files.readAllLines(folder.resolve(log))));
        }
        return faults;
    }

    /** What was taken can also be read: no text of an event has stopped a read model. */
    private static void verifyProjections(Cluster cluster) {
        await().atMost(Duration.ofMinutes(10))
                .untilAsserted(() -> assertThat(cluster.query()
                                .queryForList("SELECT DISTINCT position FROM projector.checkpoint", Long.class))
                        .isEqualTo(cluster.command()
                                .queryForList("SELECT max(position) FROM eventstore.ledger", Long.class)));
        assertThat(cluster.query().queryForObject("SELECT count(*) FROM projector.dead_letter", Long.class))
                .isZero();
    }

    /** Whatever was sent: the log proves itself, and each session was held as its rules say. */
    private void verifyAsOutsider(Cluster cluster, Path folder) throws Exception {
        var outsider = new Outsider(everything(cluster, folder.resolve("all.jsonl")), cluster.publishedKey());
        var verified = outsider.verify();
        assertThat(verified.out()).startsWith("PASS\n");
        assertThat(verified.code()).isZero();
        var recounted = outsider.recount();
        System.out.println(recounted.out().lines().toList().getLast());
        assertThat(recounted.code()).as(recounted.out()).isZero();
        assertThat(recounted.out()).containsPattern("[1-9][0-9]* sessions counted again: as recorded");
    }

    /** As soon as a checkpoint covers the last event. */
    private Path everything(Cluster cluster, Path file) throws Exception {
        var last = cluster.command().queryForObject("SELECT max(position) FROM eventstore.ledger", Long.class);
        var token = TokenIssuer.shared().token(Cast.COUNTRYS_AUDITOR);
        await().atMost(Duration.ofMinutes(5))
                .until(
                        () -> querySide
                                .getWith(token, "/api/v1/log/checkpoint.txt")
                                .body(),
                        note -> note.contains("\n" + last + "\n"));
        assertThat(querySide.save(token, "/api/v1/audit-packages/all", file).statusCode())
                .isEqualTo(200);
        return file;
    }
}
