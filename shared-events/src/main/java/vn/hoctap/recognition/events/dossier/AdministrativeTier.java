package vn.hoctap.recognition.events.dossier;

/** The tier (cấp) that a title is named after; units are of a district or province, communities of all three. */
public enum AdministrativeTier {
    /** Cấp xã. */
    COMMUNE,
    /** Cấp huyện, ended on 1 July 2025. */
    DISTRICT,
    /** Cấp tỉnh. */
    PROVINCE
}
