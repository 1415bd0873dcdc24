package vn.hoctap.recognition.events.targets;

/**
 * Whose target it is (phạm vi của mục tiêu).
 *
 * @param code of the one unit that it is set for; empty for the country, or for every unit of the extent
 */
public record TargetScope(Extent extent, String code) {
    /** How far a target reaches. */
    public enum Extent {
        /** Cả nước. */
        COUNTRY,
        /** Cấp tỉnh. */
        PROVINCE,
        /** Cấp huyện, ended on 1 July 2025. */
        DISTRICT,
        /** Cấp xã. */
        COMMUNE
    }
}
