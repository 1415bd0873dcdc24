package vn.hoctap.recognition.query.whatif;

import java.util.List;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Judgement;
import vn.hoctap.recognition.events.criteria.Judgement.LevelFinding;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.Award;

/** Which of two awards is more. */
final class Awards {
    private Awards() {}

    /** The highest award that a recorded judgement comes to. */
    static Award of(Judgement judgement) {
        return switch (judgement) {
            case Judgement.ByLevel(var levels) ->
                levels.reversed().stream()
                        .filter(LevelFinding::met)
                        .findFirst()
                        .<Award>map(finding -> new Award.AtLevel(finding.level()))
                        .orElseGet(Award.NotMet::new);
            case Judgement.ByPoints(var _, var band, var recognised, var _) ->
                recognised ? new Award.InBand(band) : new Award.NotMet();
        };
    }

    /** Between a level and a band, or bands of different scales, there is no more than that both are recognised. */
    static int compare(Award one, Award other, CriteriaSet scale) {
        if (one instanceof Award.AtLevel(var level) && other instanceof Award.AtLevel(var otherLevel)) {
            return level.compareTo(otherLevel);
        }
        if (one instanceof Award.InBand(var band) && other instanceof Award.InBand(var otherBand)) {
            return compare(band, otherBand, bands(scale));
        }
        return Boolean.compare(isRecognised(one), isRecognised(other));
    }

    private static int compare(String band, String other, List<String> highestFirst) {
        return highestFirst.containsAll(List.of(band, other))
                ? Integer.compare(highestFirst.indexOf(other), highestFirst.indexOf(band))
                : 0;
    }

    private static List<String> bands(CriteriaSet scale) {
        return switch (scale.scheme()) {
            case Scheme.Points(var _, var bands) ->
                bands.stream().map(Scheme.Band::name).toList();
            case Scheme.Thresholds _ -> List.of();
        };
    }

    private static boolean isRecognised(Award award) {
        return !(award instanceof Award.NotMet);
    }
}
