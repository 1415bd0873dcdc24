package vn.hoctap.recognition.portal.authority;

import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.query.progress.Wording;

/** What somebody is given, in Vietnamese. */
final class AwardWords {
    private AwardWords() {}

    static String of(Award award) {
        return switch (award) {
            case Award.AtLevel(var level) -> Wording.ofLevel(level.name());
            case Award.InBand(var band) -> Wording.ofLevel(band);
            case Award.NotMet _ -> "Không đạt";
        };
    }
}
