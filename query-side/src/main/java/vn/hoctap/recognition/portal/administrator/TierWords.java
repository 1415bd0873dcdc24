package vn.hoctap.recognition.portal.administrator;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;

/** What the tiers of the map are called within a sentence. */
final class TierWords {
    private TierWords() {}

    static String of(AdministrativeTier tier) {
        return switch (tier) {
            case COMMUNE -> "cấp xã";
            case DISTRICT -> "cấp huyện";
            case PROVINCE -> "cấp tỉnh";
        };
    }
}
