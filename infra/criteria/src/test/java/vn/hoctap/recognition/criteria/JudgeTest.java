package vn.hoctap.recognition.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.criteria.SmallSet.LEVELS;
import static vn.hoctap.recognition.criteria.SmallSet.done;
import static vn.hoctap.recognition.criteria.SmallSet.first;
import static vn.hoctap.recognition.criteria.SmallSet.indicator;
import static vn.hoctap.recognition.criteria.SmallSet.second;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Value;

@DisplayName("Judging evidence")
class JudgeTest {
    private static final CriteriaSet SET =
            SmallSet.of(LEVELS, indicator(new Measure.YesNo(), first(done()), second(done())));
    private static final CriteriaSet POINTS = SmallSet.of(SmallSet.bands(50, 0), SmallSet.points("1.1", "100"));

    static Stream<List<String>> blank() {
        return Stream.of(List.of(), List.of(""), List.of(" ", "\t\n"));
    }

    @ParameterizedTest
    @MethodSource("blank")
    void takes_blank_lines_for_no_evidence(List<String> evidence) {
        assertThat(findings(SET, new Value.YesNo(true), evidence))
                .containsOnly(new IndicatorFinding("1.1", Verdict.NOT_MET, Reason.NO_EVIDENCE));
        assertThat(findings(POINTS, new Value.Points(BigDecimal.TEN), evidence))
                .containsOnly(new IndicatorFinding("1.1", Verdict.NOT_MET, Reason.NO_EVIDENCE));
    }

    static Stream<List<String>> written() {
        return Stream.of(List.of("Kế hoạch số 12/KH-UBND"), List.of(" ", "Báo cáo"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void takes_one_document_for_enough(List<String> evidence) {
        assertThat(findings(SET, new Value.YesNo(true), evidence))
                .containsOnly(new IndicatorFinding("1.1", Verdict.MET, Reason.REACHED));
    }

    private static List<IndicatorFinding> findings(CriteriaSet set, Value value, List<String> evidence) {
        var answers = List.of(new Answer("1.1", value, evidence, ""));
        return switch (Judge.judge(set, new Profile(List.of(), false), answers, List.of())) {
            case Judgement.ByLevel(var levels) ->
                levels.stream().flatMap(level -> level.indicators().stream()).toList();
            case Judgement.ByPoints points -> points.indicators();
        };
    }
}
