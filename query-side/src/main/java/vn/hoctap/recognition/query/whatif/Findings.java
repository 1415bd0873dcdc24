package vn.hoctap.recognition.query.whatif;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Judgement.Reason;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Looks findings up in a judgement of either family. */
final class Findings {
    private Findings() {}

    static Stream<IndicatorFinding> all(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) -> levels.stream().flatMap(level -> level.indicators().stream());
            case Judgement.ByPoints points -> points.indicators().stream();
        };
    }

    /** Codes of the indicators that apply and to which nobody said anything. */
    static List<String> unanswered(Judgement judgement) {
        return all(judgement)
                .filter(finding -> finding.reason() == Reason.NO_ANSWER)
                .map(IndicatorFinding::indicator)
                .distinct()
                .toList();
    }

    static Optional<LevelFinding> at(RecognitionLevel level, Judgement judgement) {
        return judgement instanceof Judgement.ByLevel(var levels)
                ? levels.stream().filter(finding -> finding.level() == level).findFirst()
                : Optional.empty();
    }

    static Map<String, IndicatorFinding> byIndicator(List<IndicatorFinding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(IndicatorFinding::indicator, Function.identity(), (one, more) -> one));
    }

    /** Whether a level can be reached with it; what is not asked stands in nobody's way. */
    static boolean allows(@Nullable IndicatorFinding finding) {
        return finding == null
                || switch (finding.verdict()) {
                    case MET, NOT_APPLICABLE -> true;
                    case NOT_MET, NOT_ASSESSED -> false;
                };
    }

    /** Whether it brings points. */
    static boolean earns(@Nullable IndicatorFinding finding) {
        return finding != null && finding.verdict() == Verdict.MET;
    }
}
