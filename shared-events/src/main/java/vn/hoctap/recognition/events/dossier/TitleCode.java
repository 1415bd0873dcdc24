package vn.hoctap.recognition.events.dossier;

/** The code of a title: Vietnamese names repeat between tiers, codes do not. */
public final class TitleCode {
    private TitleCode() {}

    /** Such as CDHT-XA for a learning community of a commune. */
    public static String of(RecognitionKind kind, AdministrativeTier tier) {
        var what = switch (kind) {
            case LEARNING_UNIT -> "DVHT";
            case LEARNING_COMMUNITY -> "CDHT";
        };
        var where = switch (tier) {
            case COMMUNE -> "XA";
            case DISTRICT -> "HUYEN";
            case PROVINCE -> "TINH";
        };
        return what + "-" + where;
    }
}
