package vn.hoctap.recognition.query.whatif;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.recognition.criteria.AnswersRule;
import vn.hoctap.recognition.criteria.Judge;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.IndicatorFinding;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.Award;

/** What dossiers would come to under another criteria set; what nobody was asked is never guessed. */
record Hypothesis(CriteriaSet set) {

    Outcome of(Case recorded) {
        var judgement = judged(recorded);
        var missing = missing(recorded, judgement);
        var before = Awards.of(recorded.judgement());
        var after = award(judgement, new HashSet<>(missing));
        var change = after.map(award -> Change.of(Awards.compare(award, before, set)))
                .orElse(Change.NOT_COMPARABLE);
        var deciding = new Deciding(set, recorded.judgement(), judgement).of(change);
        return new Outcome(recorded.applicant(), change, before, after.orElse(null), deciding, missing);
    }

    /** Answers that do not fit the other set's measure say nothing under it. */
    private Judgement judged(Case recorded) {
        var unfit = AnswersRule.breaches(set, recorded.answers()).stream()
                .map(AnswersRule.Breach::indicator)
                .collect(Collectors.toSet());
        var fitting = recorded.answers().stream()
                .filter(answer -> !unfit.contains(answer.indicator()))
                .toList();
        return Judge.judge(set, recorded.profile(), fitting, recorded.shares());
    }

    /** Who was asked by the same title's criteria and left it open has said that there is nothing to say. */
    private List<String> missing(Case recorded, Judgement judgement) {
        var leftOpen =
                recorded.title().equals(set.title()) ? Findings.unanswered(recorded.judgement()) : List.<String>of();
        return Findings.unanswered(judgement).stream()
                .filter(indicator -> !leftOpen.contains(indicator))
                .toList();
    }

    /** Empty where it depends on what is missing. */
    private Optional<Award> award(Judgement judgement, Set<String> missing) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) -> byLevel(levels, missing);
            case Judgement.ByPoints points -> byPoints(points, missing);
        };
    }

    private static Optional<Award> byLevel(List<LevelFinding> levels, Set<String> missing) {
        for (var level : levels.reversed()) {
            if (level.met()) {
                return Optional.of(new Award.AtLevel(level.level()));
            }
            if (isOpen(level, missing)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Award.NotMet());
    }

    /** Whether nothing but what is missing keeps a level from being reached. */
    private static boolean isOpen(LevelFinding level, Set<String> missing) {
        var blocking = level.indicators().stream()
                .filter(finding -> !Findings.allows(finding))
                .map(IndicatorFinding::indicator)
                .toList();
        return !blocking.isEmpty() && missing.containsAll(blocking);
    }

    private Optional<Award> byPoints(Judgement.ByPoints points, Set<String> missing) {
        var least = award(points.total());
        var most = award(points.total().add(maximum(missing)));
        return least.equals(most) ? Optional.of(least) : Optional.empty();
    }

    private Award award(BigDecimal total) {
        return bands().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .findFirst()
                .filter(Scheme.Band::recognised)
                .<Award>map(band -> new Award.InBand(band.name()))
                .orElseGet(Award.NotMet::new);
    }

    private List<Scheme.Band> bands() {
        return set.scheme() instanceof Scheme.Points(var _, var bands) ? bands : List.of();
    }

    private BigDecimal maximum(Collection<String> indicators) {
        return set.indicators()
                .filter(indicator -> indicators.contains(indicator.code()))
                .map(indicator ->
                        indicator.measure() instanceof Measure.Points(var maximum) ? maximum : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
