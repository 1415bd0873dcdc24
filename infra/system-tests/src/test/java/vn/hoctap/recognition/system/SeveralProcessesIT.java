package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Several processes on one database")
class SeveralProcessesIT {
    private static final int RACES = 25;

    @Test
    void all_start_at_once_on_an_empty_one_and_one_wins_each_race(@TempDir Path folder) throws Exception {
        var clients = Stream.generate(Client::onFreePort).limit(4).toList();
        try (var cluster = new Cluster(folder)) {
            cluster.postgres().awaitReady();
            cluster.kafka().awaitReady();
            var commandSides =
                    clients.subList(0, 2).stream().map(cluster::commandSide).toList();
            var querySides =
                    clients.subList(2, 4).stream().map(cluster::querySide).toList();
            commandSides.forEach(Part::awaitReady);
            querySides.forEach(Part::awaitReady);

            send(clients.getFirst(), "cycles", Requests.CYCLE);
            race(clients.get(0), clients.get(1));
            assertThat(commandSides.getFirst().stop()).isIn(0, 143);
            assertThat(clients.get(1).get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private static void race(Client one, Client other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                send(one, "organisations", Requests.organisation("race-" + race));
                var registered = send(other, "dossiers", Requests.registration("race-" + race));
                var path = "dossiers/" + registered.substring(14, 50) + "/withdrawals";
                var start = new CyclicBarrier(2);
                var answers = Stream.of(one, other)
                        .map(client -> threads.submit(() -> {
                            start.await();
                            return client.post(path, UUID.randomUUID().toString(), "*", Requests.WITHDRAWAL)
                                    .statusCode();
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    private static String send(Client client, String address, String body) throws Exception {
        var answer = client.post(address, UUID.randomUUID().toString(), "*", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }
}
