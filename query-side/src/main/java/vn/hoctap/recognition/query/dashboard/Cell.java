package vn.hoctap.recognition.query.dashboard;

import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.progress.Stage;

/**
 * What all dossiers of one count have in common; every figure says which cells it counts.
 *
 * @param area code of the area; blank where areas are not told apart
 */
public record Cell(
        String area, RecognitionKind kind, AdministrativeTier tier, Stage stage, Timeliness timeliness, Age age) {
    Cell in(String other) {
        return new Cell(other, kind, tier, stage, timeliness, age);
    }
}
