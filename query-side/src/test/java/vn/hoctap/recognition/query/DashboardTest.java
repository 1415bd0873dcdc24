package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.dashboard.Figure;
import vn.hoctap.recognition.query.dashboard.FindDashboard;
import vn.hoctap.recognition.query.dashboard.Question;
import vn.hoctap.recognition.query.reading.AsOf;

@DisplayName("The dashboard at any point of the two axes of time")
class DashboardTest {
    private static final int EVENTS = 100_000;
    private static final List<Envelope> LEDGER = RandomYears.ledger(EVENTS, 11, Changes.ofTheMap());
    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final long HOURS = Duration.ofDays(365L * 6).toHours();
    private static final NaiveYears NAIVE = new NaiveYears(LEDGER);
    private static QuerySide side;
    private static FindDashboard find;

    private final Random random = new Random(5);

    @BeforeAll
    static void start() {
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, LEDGER);
        side = QuerySide.on(topic, 2_000);
        side.awaitPosition(LEDGER.size());
        find = side.bean(FindDashboard.class);
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void equals_a_naive_fold_of_the_events_up_to_a_thousand_instants() {
        for (int round = 0; round < 1_000; round++) {
            var asked = asked();
            assertThat(dashboard(asked)).as(asked.toString()).isEqualTo(naive(asked));
        }
    }

    @Test
    void is_made_of_as_many_dossiers_and_events_as_each_figure_says() {
        var events = new HashMap<Long, Envelope>();
        LEDGER.forEach(event -> events.put(event.position(), event));
        for (int round = 0; round < 100; round++) {
            var asked = asked();
            var figures = find.of(asked.question(), asked.asOf(), false).figures();
            for (var figure : List.of(Figure.values()).subList(round % 4, Figure.values().length)) {
                var behind = find.behind(figure, asked.question(), asked.asOf(), null);
                assertThat(behind).as(figure + " " + asked).hasSize(Math.toIntExact(figures.get(figure)));
                assertThat(behind).allSatisfy(counted -> {
                    var event = events.get(counted.position());
                    assertThat(event.stream()).isEqualTo(counted.dossierId().toString());
                    assertThat(event.version()).isEqualTo(counted.version());
                    assertThat(asked.sees(counted.recordedAt(), counted.effectiveOn()))
                            .isTrue();
                });
            }
        }
    }

    private record Asked(Question question, AsOf asOf) {
        boolean sees(Instant recordedAt, LocalDate effectiveOn) {
            return (asOf.asRecordedAt() == null || !recordedAt.isAfter(asOf.asRecordedAt()))
                    && (asOf.inForceOn() == null || !effectiveOn.isAfter(asOf.inForceOn()));
        }
    }

    private Asked asked() {
        var instant = FIRST.plus(Duration.ofHours(random.nextLong(HOURS)));
        var day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(365 * 6));
        var asOf = switch (random.nextInt(6)) {
            case 0 -> new AsOf(instant, null);
            case 1 -> new AsOf(null, day);
            case 2 -> AsOf.NOW;
            default -> new AsOf(instant, day);
        };
        var area = random.nextInt(4) == 0 ? null : RandomYears.AREAS.get(random.nextInt(RandomYears.AREAS.size()));
        int year = RandomYears.FIRST + random.nextInt(RandomYears.YEARS);
        return new Asked(new Question(year, area, null, null, day), asOf);
    }

    private static Map<String, Long> dashboard(Asked asked) {
        var figures = new TreeMap<String, Long>();
        find.of(asked.question(), asked.asOf(), true).figures().forEach((figure, count) -> {
            if (count > 0) {
                figures.put(figure.name(), count);
            }
        });
        return figures;
    }

    private static Map<String, Long> naive(Asked asked) {
        var question = asked.question();
        @Nullable LocalDate on = question.on();
        var figures = NAIVE.figures(
                question.year(),
                question.area(),
                asked.asOf().asRecordedAt(),
                asked.asOf().inForceOn(),
                on == null ? LocalDate.MAX : on);
        figures.values().removeIf(count -> count == 0);
        return figures;
    }
}
