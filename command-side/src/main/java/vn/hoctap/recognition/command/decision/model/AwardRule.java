package vn.hoctap.recognition.command.decision.model;

import java.util.List;
import vn.hoctap.recognition.events.dossier.Award;

/** Nobody is given more than was asked for, and nothing is not an award. */
final class AwardRule {
    private AwardRule() {}

    /** @param bands from the highest to the lowest */
    static boolean within(Award award, Award asked, List<String> bands) {
        return switch (award) {
            case Award.AtLevel(var level) -> asked instanceof Award.AtLevel(var most) && level.compareTo(most) <= 0;
            case Award.InBand(var band) -> asked instanceof Award.InBand(var most) && isWithin(band, most, bands);
            case Award.NotMet _ -> false;
        };
    }

    private static boolean isWithin(String band, String most, List<String> bands) {
        return bands.contains(most) && bands.indexOf(band) >= bands.indexOf(most);
    }
}
