package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.whatif.Sets;

/** Measures a year of ten thousand dossiers with twenty indicators each; run by name, no build waits for it. */
class YearAtScale {
    private static final int DOSSIERS = 10_000;
    private static final String TITLE = "CDHT-XA";

    @Test
    void answers_about_a_whole_year() {
        var topic = QuerySide.newTopic();
        var district = year();
        QuerySide.send(topic, district.ledger());
        try (var side = QuerySide.on(topic, 500)) {
            side.awaitPosition(district.ledger().size());
            var end = district.ledger().getLast().recordedAt();
            for (int round = 0; round < 5; round++) {
                measure(side, "/api/v1/what-if?year=2023&title=CDHT-XA&criteriaVersion=2");
                measure(side, "/api/v1/progress/differences?year=2023&from=" + end.minusSeconds(30_000) + "&to=" + end);
            }
        }
    }

    private static void measure(QuerySide side, String path) {
        var started = Instant.now();
        var answer = side.get(path);
        var took = Duration.between(started, Instant.now());
        assertThat(answer.statusCode()).isEqualTo(200);
        System.out.println(took.toMillis() + " ms for " + path);
    }

    private static District year() {
        var district = new District();
        var random = new Random(1);
        var own = set(60);
        publish(district, 1, own);
        publish(district, 2, set(65));
        for (int number = 0; number < DOSSIERS; number++) {
            var code = "X-" + number;
            Judged.life(code, own, answers(random).toList()).record(district);
            var then = District.steps(code, RecognitionKind.LEARNING_COMMUNITY);
            district.record(then.submitted(Steps.LEVEL_1), 2);
            district.record(then.accepted(), 3);
            district.record(then.assessed(), 4);
            district.record(then.recognised(Steps.LEVEL_1), 5);
        }
        return district;
    }

    private static void publish(District district, int version, CriteriaSet set) {
        var id = CriteriaId.of(TITLE);
        district.record(new CriteriaSetPublished(id, version, set, "", Judged.DAY), id.toString(), version - 1L);
    }

    private static CriteriaSet set(int percent) {
        return Sets.levels(
                TITLE,
                IntStream.rangeClosed(1, 20)
                        .mapToObj(number ->
                                number % 2 == 0 ? Sets.done("1." + number) : Sets.share("1." + number, percent, 80))
                        .toArray(Indicator[]::new));
    }

    private static Stream<Answer> answers(Random random) {
        return IntStream.rangeClosed(1, 20)
                .mapToObj(number -> number % 2 == 0
                        ? Sets.yes("1." + number)
                        : Sets.percent("1." + number, 58 + random.nextInt(40)));
    }
}
