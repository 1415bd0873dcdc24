package vn.hoctap.recognition.events.dossier;

/**
 * The administrative unit (đơn vị hành chính) in whose figures a dossier counts: a commune, or the district itself for a
 * body of the district.
 *
 * @param code its administrative code; names repeat and change, codes identify together with the date
 * @param name its name on the day of registration
 */
public record Area(String code, String name) {}
