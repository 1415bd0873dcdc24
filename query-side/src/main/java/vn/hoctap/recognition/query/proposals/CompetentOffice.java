package vn.hoctap.recognition.query.proposals;

import vn.hoctap.recognition.events.procedure.Office;

/**
 * Who is competent for a step of a dossier.
 *
 * @param signatory whose hand it takes there
 */
public record CompetentOffice(Office office, String signatory) {}
