package vn.hoctap.recognition.query.progress;

import java.util.List;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The list of dossiers as a table for people. */
final class DossierTable {
    static final Table<DossierRow> TABLE = new Table<>(
            "ho-so",
            List.of(
                    Column.whole("Năm đánh giá", row -> (long) row.year()),
                    Column.text("Danh hiệu", 20, row -> Wording.of(RecognitionKind.valueOf(row.kind()))),
                    Column.text("Mã địa bàn", 12, row -> row.standing().areaCode()),
                    Column.text("Địa bàn", 28, row -> row.standing().areaName()),
                    Column.text("Mã đối tượng", 16, DossierRow::applicantCode),
                    Column.text("Đối tượng", 44, DossierRow::applicantName),
                    Column.text(
                            "Trạng thái", 30, row -> Wording.of(row.standing().stage())),
                    Column.day("Từ ngày", row -> row.standing().stageSince()),
                    Column.text(
                            "Mức độ", 16, row -> Wording.ofLevel(row.standing().level())),
                    Column.text("Số quyết định", 20, row -> row.standing().decisionNumber()),
                    Column.text("Mã hồ sơ", 38, row -> row.dossierId().toString())));

    private DossierTable() {}
}
