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

    /**
     * The tier that a code names.
     *
     * @throws IllegalArgumentException for a code of another form
     */
    public static AdministrativeTier tierOf(String code) {
        return switch (code.substring(code.indexOf('-') + 1)) {
            case "XA" -> AdministrativeTier.COMMUNE;
            case "HUYEN" -> AdministrativeTier.DISTRICT;
            case "TINH" -> AdministrativeTier.PROVINCE;
            default -> throw new IllegalArgumentException("no title is called so");
        };
    }
}
