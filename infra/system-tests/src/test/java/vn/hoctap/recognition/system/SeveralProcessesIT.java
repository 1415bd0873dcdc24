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
import vn.hoctap.recognition.events.authority.Role;

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

            rightsThrough(clients.getFirst()).ofTheOffice(Requests.OFFICE);
            send(clients.getFirst(), "head", "cycles", Requests.CYCLE);
            race(clients.get(0), clients.get(1));
            assertThat(commandSides.getFirst().stop()).isIn(0, 143);
            assertThat(clients.get(1).get("/actuator/health").statusCode()).isEqualTo(200);
        }
    }

    private static void race(Client one, Client other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < RACES; race++) {
                var applicant = "race-" + race;
                var officer = "officer-" + applicant;
                send(one, "head", "organisations", Requests.organisation(applicant));
                rightsThrough(one).grant(officer, Role.COMMUNE_OFFICER, applicant);
                var registered = send(other, officer, "dossiers", Requests.registration(applicant));
                var path = "dossiers/" + registered.substring(14, 50) + "/withdrawals";
                var start = new CyclicBarrier(2);
                var answers = Stream.of(one, other)
                        .map(client -> threads.submit(() -> {
                            start.await();
                            return client.post(officer, path, UUID.randomUUID().toString(), "*", Requests.WITHDRAWAL)
                                    .statusCode();
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
            }
        }
    }

    /** What one process grants holds at once in the others. */
    private static Rights rightsThrough(Client client) {
        return new Rights((subject, address, ifMatch, body) -> {
            var answer = client.post(subject, address, UUID.randomUUID().toString(), ifMatch, body);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        });
    }

    private static String send(Client client, String by, String address, String body) throws Exception {
        var answer = client.post(by, address, UUID.randomUUID().toString(), "*", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.body();
    }
}
