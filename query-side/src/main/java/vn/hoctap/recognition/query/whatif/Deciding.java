package vn.hoctap.recognition.query.whatif;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.whatif.Outcome.Decider;

/** Which indicators made a result another one. */
record Deciding(CriteriaSet set, Judgement recorded, Judgement hypothetical) {

    List<Decider> of(Change change) {
        return switch (change) {
            case SAME, NOT_COMPARABLE -> List.of();
            case UP -> deciders(true);
            case DOWN -> deciders(false);
        };
    }

    private List<Decider> deciders(boolean up) {
        return switch (hypothetical) {
            case Judgement.ByLevel(var levels) ->
                levels.stream()
                        .filter(level -> level.met() == up && wasMet(level, levels) != up)
                        .flatMap(level -> atLevel(level, up))
                        .toList();
            case Judgement.ByPoints(var _, var _, var _, var findings) ->
                turned(null, recordedFor(up), findings, Findings::earns, up).toList();
        };
    }

    /** What stood in the way and no longer does, or the other way round; what is not asked stands in nobody's way. */
    private Stream<Decider> atLevel(LevelFinding level, boolean up) {
        return turned(level.level(), recordedAt(level.level()), level.indicators(), Findings::allows, up);
    }

    /** Points know no levels: who was recognised counts as having had the lowest one. */
    private boolean wasMet(LevelFinding level, List<LevelFinding> levels) {
        return switch (recorded) {
            case Judgement.ByLevel _ ->
                Findings.at(level.level(), recorded).map(LevelFinding::met).orElse(false);
            case Judgement.ByPoints points -> points.recognised() && level.equals(levels.getFirst());
        };
    }

    private List<IndicatorFinding> recordedAt(RecognitionLevel level) {
        return switch (recorded) {
            case Judgement.ByLevel _ ->
                Findings.at(level, recorded).map(LevelFinding::indicators).orElse(List.of());
            case Judgement.ByPoints points -> points.indicators();
        };
    }

    /** Of levels the one that was reached or, where none was, the lowest. */
    private List<IndicatorFinding> recordedFor(boolean up) {
        return switch (recorded) {
            case Judgement.ByLevel(var levels) ->
                levels.stream()
                        .filter(level -> level.met() != up)
                        .findFirst()
                        .map(LevelFinding::indicators)
                        .orElse(List.of());
            case Judgement.ByPoints points -> points.indicators();
        };
    }

    private Stream<Decider> turned(
            @Nullable RecognitionLevel level,
            List<IndicatorFinding> before,
            List<IndicatorFinding> after,
            Predicate<@Nullable IndicatorFinding> good,
            boolean up) {
        var was = Findings.byIndicator(before);
        var is = Findings.byIndicator(after);
        return Stream.concat(after.stream(), before.stream())
                .map(IndicatorFinding::indicator)
                .distinct()
                .filter(code -> good.test(was.get(code)) != up && good.test(is.get(code)) == up)
                .map(code -> new Decider(level, code, name(code), was.get(code), is.get(code)));
    }

    private @Nullable String name(String code) {
        return set.indicators()
                .filter(indicator -> indicator.code().equals(code))
                .map(Indicator::name)
                .findFirst()
                .orElse(null);
    }
}
