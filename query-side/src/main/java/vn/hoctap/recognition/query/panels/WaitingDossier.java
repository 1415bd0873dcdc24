package vn.hoctap.recognition.query.panels;

import java.util.UUID;

/**
 * A dossier that was accepted and waits for its council; no more of it than a session's opening needs.
 *
 * @param applicant its name
 * @param area its name
 * @param title code of the title
 */
public record WaitingDossier(UUID id, String applicant, String area, String title) {}
