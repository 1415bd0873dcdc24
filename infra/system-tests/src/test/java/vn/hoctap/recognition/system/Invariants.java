package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds however often which part was killed. */
record Invariants(Cluster cluster) {
    /** Everything acknowledged is stored once, and read as it is stored. */
    void verify(Load load) {
        awaitDailyLooks();
        verifyStore(load);
        verifyProjections();
        verifyRebuilds();
    }

    /** What a day brings is looked for again after every kill. All last days of the load were over when they came in. */
    private void awaitDailyLooks() {
        var begun = cluster.command().queryForObject("SELECT now()", Timestamp.class);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> Boolean.TRUE.equals(cluster.command()
                        .queryForObject("SELECT last_success > ? FROM process.scheduled_tasks", Boolean.class, begun)));
    }

    private void verifyStore(Load load) {
        assertThat(versionsWithoutGap("Dossier")).isEqualTo(load.acknowledged());
        assertThat(versionsWithoutGap("Organisation")).hasSize((int) load.organisations());
        assertThat(versionsWithoutGap("ReceiptBook").values().stream()
                        .mapToLong(newest -> newest + 1)
                        .sum())
                .isEqualTo(load.acceptances());
        await().atMost(Duration.ofSeconds(30)).until(() -> count("eventstore.event") == head());
        assertThat(count("eventstore.ledger")).isEqualTo(head());
    }

    /** The newest version of each stream of a kind. */
    private Map<String, Long> versionsWithoutGap(String kind) {
        var stored = new HashMap<String, Long>();
        cluster.command()
                .query(
                        "SELECT stream, count(*) AS events, max(version) AS newest FROM eventstore.event"
                                + " WHERE stream_type = ? GROUP BY stream",
                        row -> {
                            assertThat(row.getLong("events")).isEqualTo(row.getLong("newest") + 1);
                            stored.put(row.getString("stream"), row.getLong("newest"));
                        },
                        kind);
        return stored;
    }

    private void verifyProjections() {
        long head = head();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> cluster.query()
                        .queryForList("SELECT DISTINCT position FROM projector.checkpoint", Long.class)
                        .equals(List.of(head)));
        var trail = cluster.query()
                .queryForList(
                        "SELECT position || ' ' || event_id || ' ' || stream || ' ' || version"
                                + " FROM audit_trail.entry ORDER BY position",
                        String.class);
        var ledger = cluster.command()
                .queryForList(
                        "SELECT position || ' ' || event_id || ' ' || stream || ' ' || version FROM eventstore.ledger"
                                + " JOIN eventstore.event ON event.id = ledger.event ORDER BY position",
                        String.class);
        assertThat(trail).isEqualTo(ledger);
        assertThat(cluster.query()
                        .queryForList(
                                "SELECT dossier_id || ' ' || version FROM progress.standing"
                                        + " WHERE upper_inf(recorded) AND upper_inf(effective) ORDER BY 1",
                                String.class))
                .isEqualTo(cluster.command()
                        .queryForList(
                                "SELECT stream || ' ' || max(version) FROM eventstore.event"
                                        + " WHERE stream_type = 'Dossier' GROUP BY stream ORDER BY 1",
                                String.class));
        assertThat(cluster.query().queryForObject("SELECT count(*) FROM projector.dead_letter", Long.class))
                .isZero();
    }

    /** Whatever was killed meanwhile, each rebuilding has come to its end and to what was there. */
    private void verifyRebuilds() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> cluster.query()
                        .queryForList("SELECT DISTINCT state FROM projector.rebuild", String.class)
                        .equals(List.of("SWITCHED")));
    }

    private long head() {
        return cluster.command().queryForObject("SELECT max(position) FROM eventstore.ledger", Long.class);
    }

    private long count(String table) {
        return cluster.command().queryForObject("SELECT count(*) FROM " + table, Long.class);
    }
}
