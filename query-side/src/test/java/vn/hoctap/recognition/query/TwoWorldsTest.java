package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.query.Answered.NOBODY;
import static vn.hoctap.recognition.query.Answered.ask;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.recognition.messaging.Envelope;

/** Whoever has no business with the neighbours sees the same, byte for byte, whether there is anything of them or not. */
@DisplayName("With and without the neighbours")
class TwoWorldsTest {
    private static final Map<String, Answered> ALONE = new ConcurrentHashMap<>();
    private static final AtomicInteger COMPARED = new AtomicInteger();
    private static final AtomicInteger FOUND = new AtomicInteger();
    private static QuerySide alone;
    private static QuerySide together;
    private static QuerySide decided;
    private static List<String> questions;

    @BeforeAll
    static void start() {
        alone = started(World.alone());
        together = started(World.withNeighbours());
        decided = started(World.withTheirDecision());
        questions = Questions.of(alone);
    }

    @AfterAll
    static void stop() {
        List.of(alone, together, decided).forEach(QuerySide::close);
        assertThat(COMPARED).hasValueGreaterThan(3_000);
        assertThat(FOUND).hasValueGreaterThan(600);
    }

    /** The chair judges ours and may not judge theirs, the secretary one of ours, and the third member nothing. */
    @ParameterizedTest(name = "for \"{0}\"")
    @ValueSource(strings = {"officer-one", "chair", "secretary", "khuyen-hoc", NOBODY})
    void is_the_same(String subject) {
        assertThat(differing(subject, together)).isEmpty();
    }

    /** It falls to the chair to end what nobody may judge; of whose dossier it is no word is said. */
    @Test
    void tells_the_chair_of_a_session_without_judges_alone() {
        assertThat(ask(together, "chair", "/hoi-dong").body())
                .contains("Phiên không còn người đánh giá", "Hội đồng theo Quyết định số 12/QĐ-PGDĐT, vòng 1")
                .doesNotContain("24856", "Xã Đạ Long", Neighbours.JUDGED.toString());
        assertThat(ask(alone, "chair", "/hoi-dong").body()).doesNotContain("Phiên không còn người đánh giá");
    }

    /** So that it is not the same above because nothing is there, or because nobody looks closely. */
    @ParameterizedTest
    @MethodSource("vn.hoctap.recognition.query.Questions#aboutNeighbours")
    void is_another_thing_for_who_audits(String question) {
        assertThat(ask(together, "auditor", question)).isNotEqualTo(ask(alone, "auditor", question));
    }

    @Test
    void shows_of_a_conflict_of_interest_nothing_either() {
        var path = "/api/v1/dossiers/" + OurCommune.JUDGED;
        assertThat(ask(together, "chair", path).isFound()).isTrue();
        assertThat(ask(together, "secretary", path).body())
                .isEqualTo(ask(together, "secretary", "/api/v1/dossiers/" + UUID.randomUUID())
                        .body());
    }

    /** A decision is public once it is signed: to whoever has signed in, and its register counts it. */
    @ParameterizedTest(name = "for \"{0}\"")
    @ValueSource(strings = {"officer-one", "chair", NOBODY})
    void differs_by_a_decision_that_was_signed_and_by_nothing_else(String subject) {
        var differing = differing(subject, decided);
        assertThat(differing.isEmpty()).isEqualTo(subject.equals(NOBODY));
        assertThat(differing.stream().map(TwoWorldsTest::routeOf))
                .allMatch(route -> route.matches("/api/v1/decision(s.*|-registers)|/quyet-dinh(/.*)?"));
        var list = "/api/v1/decisions.jsonl?year=2024";
        assertThat(ask(decided, subject, list)
                        .body()
                        .lines()
                        .filter(line -> !line.contains(Neighbours.DECISION.toString())))
                .containsExactlyElementsOf(
                        ask(alone, subject, list).body().lines().toList());
    }

    /** But for the one page on which the chair is told of a session without judges. */
    private static List<String> questionsTo(String subject) {
        return questions.stream()
                .filter(question ->
                        !subject.equals("chair") || !routeOf(question).equals("/hoi-dong"))
                .toList();
    }

    /** The questions to which the two answer differently; several at a time, as each waits for the record of access. */
    private static List<String> differing(String subject, QuerySide other) {
        var asked = questionsTo(subject);
        List<Future<Boolean>> same;
        try (var threads = Executors.newFixedThreadPool(8)) {
            same = asked.stream()
                    .map(question ->
                            threads.submit(() -> isSame(askAlone(subject, question), ask(other, subject, question))))
                    .toList();
        }
        return IntStream.range(0, asked.size())
                .filter(number -> !same.get(number).resultNow())
                .mapToObj(asked::get)
                .toList();
    }

    private static Answered askAlone(String subject, String question) {
        return ALONE.computeIfAbsent(subject + question, _ -> ask(alone, subject, question));
    }

    private static boolean isSame(Answered one, Answered other) {
        COMPARED.incrementAndGet();
        FOUND.addAndGet(one.isFound() ? 1 : 0);
        return one.equals(other);
    }

    private static String routeOf(String question) {
        return question.replaceFirst("\\?.*", "");
    }

    private static QuerySide started(List<Envelope> ledger) {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        var side = QuerySide.walledWithoutLimits(topic);
        await().atMost(Duration.ofMinutes(2)).until(() -> side.isAt(ledger.size()));
        return side;
    }
}
