package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** The whole system as processes of its own, and a browser before it. */
final class WholeSystem implements AutoCloseable {
    private final Client commands = Client.onFreePort();
    private final Client portal = Client.onFreePort();
    private final Cluster cluster;
    private final Chromium chromium;

    private WholeSystem(Path folder) {
        cluster = new Cluster(
                folder,
                Map.of(
                        "RECOGNITION_PORTAL_COMMANDS", commands.address(),
                        "RECOGNITION_PORTAL_ADDRESS", portal.address()));
        cluster.postgres().awaitReady();
        cluster.kafka().awaitReady();
        var commandSide = cluster.commandSide(commands);
        var querySide = cluster.querySide(portal);
        commandSide.awaitReady();
        querySide.awaitReady();
        chromium = new Chromium();
    }

    /** Passes the tests over where the machine has no browser. */
    static WholeSystem start(Path folder) {
        assumeThat(Chromium.EXECUTABLE).as("a browser of the system's").isExecutable();
        return new WholeSystem(folder);
    }

    Client portal() {
        return portal;
    }

    Chromium chromium() {
        return chromium;
    }

    Rights rights() {
        return new Rights(this::send);
    }

    /** Sends a command past the pages, whatever has happened meanwhile. */
    void send(String subject, String address, String ifMatch, String body) throws Exception {
        var answer = commands.post(subject, address, UUID.randomUUID().toString(), ifMatch, body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    void send(String subject, String address, String body) throws Exception {
        send(subject, address, "*", body);
    }

    @Override
    public void close() {
        chromium.close();
        cluster.close();
    }
}
