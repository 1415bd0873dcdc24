package vn.hoctap.recognition.query.certificates;

import java.util.List;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;

/** The published recognitions as a table for people. */
final class RecognitionTable {
    static final Table<DossierRow> TABLE = new Table<>(
            "ket-qua-cong-nhan",
            List.of(
                    Column.whole("Năm đánh giá", row -> (long) row.year()),
                    Column.text("Danh hiệu", 30, row -> Wording.ofTitle(row.title())),
                    Column.text("Cơ quan, đơn vị, địa phương", 44, DossierRow::applicantName),
                    Column.text("Địa bàn", 28, row -> row.standing().areaName()),
                    Column.text(
                            "Mức độ", 16, row -> Wording.ofLevel(row.standing().level())),
                    Column.text("Số quyết định", 20, row -> row.standing().decisionNumber()),
                    Column.day("Ngày quyết định", row -> row.standing().decidedOn()),
                    Column.text(
                            "Tình trạng", 30, row -> Wording.of(row.standing().stage()))));

    private RecognitionTable() {}
}
