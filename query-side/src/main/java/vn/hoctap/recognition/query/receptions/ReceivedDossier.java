package vn.hoctap.recognition.query.receptions;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import vn.hoctap.recognition.events.dossier.DossierAccepted;
import vn.hoctap.recognition.query.progress.DossierRow;

/**
 * An entry of the book of dossiers.
 *
 * @param row the dossier as it stands
 * @param receipt with which it was taken in
 */
public record ReceivedDossier(@JsonUnwrapped DossierRow row, DossierAccepted receipt) {}
