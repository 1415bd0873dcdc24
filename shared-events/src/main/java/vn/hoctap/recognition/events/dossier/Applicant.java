package vn.hoctap.recognition.events.dossier;

/**
 * Who asks to be recognised, an organisation and never a person.
 *
 * @param code the organisation's code: a commune's administrative code, or a unit's code
 * @param name its name on the day of registration
 */
public record Applicant(String code, String name) {}
