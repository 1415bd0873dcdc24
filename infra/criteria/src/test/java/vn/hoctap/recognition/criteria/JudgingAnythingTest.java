package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** What passes the lint can be judged by, and what passes the rule of answers can be judged. */
class JudgingAnythingTest {
    private static final List<BigDecimal> NUMBERS =
            List.of(new BigDecimal("-1"), BigDecimal.ZERO, new BigDecimal("0.25"), BigDecimal.TEN);

    private static final Set<Reason> SEEN = ConcurrentHashMap.newKeySet();

    record Round(CriteriaSet set, Profile applicant, List<Answer> answers, List<ComputedShare> shares) {}

    @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
    void never_throws(@ForAll("rounds") Round round) {
        assertThatCode(() ->
                        findings(judge(round)).map(IndicatorFinding::reason).forEach(SEEN::add))
                .doesNotThrowAnyException();
    }

    /** Else the property would hold of next to nothing. */
    @AfterContainer
    static void came_to_every_reason_that_is_not_history() {
        assertThat(SEEN).isEqualTo(EnumSet.complementOf(EnumSet.of(Reason.AS_STATED)));
    }

    private static Stream<IndicatorFinding> findings(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) -> levels.stream().flatMap(level -> level.indicators().stream());
            case Judgement.ByPoints points -> points.indicators().stream();
        };
    }

    private static Judgement judge(Round round) {
        var fit = round.answers().stream()
                .filter(answer ->
                        AnswersRule.breaches(round.set(), List.of(answer)).isEmpty())
                .toList();
        return Judge.judge(round.set(), round.applicant(), fit, round.shares());
    }

    @Provide
    Arbitrary<Round> rounds() {
        return RandomSets.all()
                .filter(set -> Lint.findings(set).isEmpty())
                .flatMap(set -> Combinators.combine(applicants(), answers(set), shares())
                        .as((applicant, answers, shares) -> new Round(set, applicant, answers, shares)));
    }

    private static Arbitrary<Profile> applicants() {
        var traits = Arbitraries.of(RandomSets.TRAITS).list().uniqueElements().ofMaxSize(2);
        return Combinators.combine(traits, Arbitraries.of(true, false)).as(Profile::new);
    }

    private static Arbitrary<List<Answer>> answers(CriteriaSet set) {
        return Arbitraries.of(set.indicators().toList())
                .flatMap(JudgingAnythingTest::answers)
                .list()
                .uniqueElements(Answer::indicator)
                .ofMaxSize((int) set.indicators().count());
    }

    private static Arbitrary<Answer> answers(Indicator indicator) {
        var evidence = Arbitraries.of(List.<String>of(), List.of(" "), List.of("Báo cáo"));
        return Combinators.combine(values(indicator.measure()), evidence, Arbitraries.of("", "Niên giám"))
                .as((value, documents, source) -> new Answer(indicator.code(), value, documents, source));
    }

    private static Arbitrary<? extends Value> values(Measure measure) {
        var numbers = Arbitraries.of(NUMBERS);
        return switch (measure) {
            case Measure.YesNo _ -> Arbitraries.of(true, false).map(Value.YesNo::new);
            case Measure.Percentage _, Measure.RecognisedShare _ -> ratios();
            case Measure.Quantity _ -> numbers.map(Value.Quantity::new);
            case Measure.Grade(var scale) ->
                Arbitraries.of(scale.getFirst(), scale.getLast(), RandomSets.OFF_THE_SCALE)
                        .map(Value.Grade::new);
            case Measure.Trend _ -> Combinators.combine(numbers, numbers).as(Value.Change::new);
            case Measure.Points _ -> Arbitraries.oneOf(numbers.map(Value.Points::new), ratios());
        };
    }

    private static Arbitrary<Value.Ratio> ratios() {
        var counts = Arbitraries.longs().between(-1, 10);
        return Combinators.combine(counts, counts).as(Value.Ratio::new);
    }

    private static Arbitrary<List<ComputedShare>> shares() {
        return Combinators.combine(Arbitraries.of("0", "1", "2"), Arbitraries.of(RecognitionLevel.class), ratios())
                .as(ComputedShare::new)
                .list()
                .ofMaxSize(4);
    }
}
