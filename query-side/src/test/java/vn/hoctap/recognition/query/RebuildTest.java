package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.projections.Digests;

@DisplayName("A projection rebuilt from position 0")
class RebuildTest {
    private static final List<String> PROJECTIONS = List.of(
            "audit-trail",
            "progress",
            "search",
            "territory",
            "organisations",
            "decisions",
            "panels",
            "deadlines",
            "cycles",
            "rights",
            "notices");
    private static final List<Envelope> LEDGER = District.generated(120, 7);
    private static final String TOPIC = QuerySide.newTopic();
    private static QuerySide live;

    @BeforeAll
    static void fold() {
        live = QuerySide.on(TOPIC, 500);
        QuerySide.send(TOPIC, LEDGER.subList(0, LEDGER.size() / 3));
        QuerySide.send(TOPIC, LEDGER.subList(0, LEDGER.size()));
        awaitAll(live);
    }

    @AfterAll
    static void close() {
        live.close();
    }

    @Test
    void knows_every_stage() {
        var stages = live.owner().queryForList("SELECT DISTINCT stage FROM progress.standing", String.class);
        assertThat(stages)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Stage.values()).map(Stage::name).toList());
    }

    @ParameterizedTest(name = "{0} events at a time")
    @ValueSource(ints = {1, 7, 500})
    void equals_the_live_one_byte_for_byte(int batch) {
        try (var rebuilt = QuerySide.on(TOPIC, batch)) {
            awaitAll(rebuilt);
            assertThat(digests(rebuilt)).isEqualTo(digests(live));
        }
    }

    @Test
    void differs_as_soon_as_one_row_does() {
        try (var rebuilt = QuerySide.on(TOPIC, 500)) {
            awaitAll(rebuilt);
            rebuilt.owner()
                    .update("UPDATE progress.standing SET stage_since = stage_since + 1 WHERE dossier_id ="
                            + " (SELECT min(dossier_id::text)::uuid FROM progress.standing)");
            assertThat(digests(rebuilt)).doesNotContainAnyElementsOf(Set.of(digest(live, "progress")));
            assertThat(digests(rebuilt)).contains(digest(live, "audit-trail"));
        }
    }

    private static void awaitAll(QuerySide side) {
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        PROJECTIONS.stream().allMatch(name -> digest(side, name).position() == LEDGER.size()));
    }

    private static Set<Digests.Digest> digests(QuerySide side) {
        var digests = new HashSet<Digests.Digest>();
        PROJECTIONS.forEach(name -> digests.add(digest(side, name)));
        return digests;
    }

    private static Digests.Digest digest(QuerySide side, String projection) {
        return side.bean(Digests.class).of(projection).orElseThrow();
    }
}
