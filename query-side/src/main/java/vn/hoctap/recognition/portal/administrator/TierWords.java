package vn.hoctap.recognition.portal.administrator;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.web.text.Text;

/** What the tiers of the map are called within a sentence. */
final class TierWords {
    private TierWords() {}

    static String of(AdministrativeTier tier) {
        return Text.called("territory.tier", tier);
    }
}
