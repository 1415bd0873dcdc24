package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/**
 * What a file of past years would come to, as the command side tells it.
 *
 * @param alreadyImported whether this very file was taken over before
 * @param rows those that are right
 */
public record PastYearsPreview(boolean alreadyImported, List<Row> rows, List<Fault> errors) {
    private static final int SHOWN = 200;

    public PastYearsPreview {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    static PastYearsPreview of(JsonNode found) {
        return JsonMapper.shared().treeToValue(found, PastYearsPreview.class);
    }

    /** Whether it can be taken over. */
    public boolean isFlawless() {
        return errors.isEmpty() && !alreadyImported && !rows.isEmpty();
    }

    /** Of very many some. */
    public List<Row> shown() {
        return rows.subList(0, Math.min(SHOWN, rows.size()));
    }

    /** @param row its number as a spreadsheet shows it */
    public record Row(int row, Recognition recognition) {}

    /** As the row says it. */
    public record Recognition(
            RecognitionKind kind,
            AdministrativeTier tier,
            Applicant applicant,
            Area area,
            int year,
            Award award,
            String decisionNumber,
            LocalDate decidedOn,
            String decidedBy) {
        public String title() {
            return Wording.ofTitle(TitleCode.of(kind, tier));
        }

        public String level() {
            return Wording.of(award);
        }
    }

    /**
     * @param row 0 for the file as a whole
     * @param column empty for the row as a whole
     */
    public record Fault(int row, String column, String sentence) {
        /** Such as Dòng 5, cột Năm đánh giá. */
        public String place() {
            var line = row == 0 ? Text.of("cycles.past.place.file") : Text.of("cycles.past.place.row", row);
            return column.isEmpty() ? line : Text.of("cycles.past.place.column", line, column);
        }
    }
}
