package vn.hoctap.recognition.criteria;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scheme.Band;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** Which of the awards that a criteria set gives a judgement supports. */
public final class Supported {
    private Supported() {}

    /**
     * From the highest down; empty if nothing is met. A level counts by itself: the circulars ask some applicants for
     * less at level 2 than at level 1, who may then reach level 2 alone.
     */
    public static List<Award> awards(CriteriaSet set, Judgement judgement) {
        return switch (set.scheme()) {
            case Scheme.Thresholds(var levels) ->
                levels.reversed().stream()
                        .filter(level -> isMet(level, judgement))
                        .<Award>map(Award.AtLevel::new)
                        .toList();
            case Scheme.Points points ->
                points.bands().stream()
                        .filter(band -> isMet(band, judgement))
                        .<Award>map(band -> new Award.InBand(band.name()))
                        .toList();
        };
    }

    /** The highest of {@link #awards}, or that nothing is met. */
    public static Award highest(CriteriaSet set, Judgement judgement) {
        return awards(set, judgement).stream().findFirst().orElseGet(Award.NotMet::new);
    }

    private static boolean isMet(RecognitionLevel level, Judgement judgement) {
        return levels(judgement).anyMatch(finding -> finding.level() == level && finding.met());
    }

    private static Stream<LevelFinding> levels(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) -> levels.stream();
            case Judgement.ByPoints _ -> Stream.of();
        };
    }

    private static boolean isMet(Band band, Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel _ -> false;
            case Judgement.ByPoints points ->
                points.recognised() && points.band().equals(band.name());
        };
    }
}
