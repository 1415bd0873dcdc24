package vn.hoctap.recognition.query.progress;

import java.util.List;
import java.util.Objects;
import vn.hoctap.recognition.events.dossier.RecognitionKind;

/** A dossier as a line of a table for people. */
final class DossierCsv {
    static final List<String> HEADINGS = List.of(
            "Năm đánh giá",
            "Danh hiệu",
            "Mã địa bàn",
            "Địa bàn",
            "Mã đối tượng",
            "Đối tượng",
            "Trạng thái",
            "Từ ngày",
            "Mức độ",
            "Số quyết định",
            "Mã hồ sơ");

    private DossierCsv() {}

    static List<String> cells(DossierRow row) {
        return List.of(
                String.valueOf(row.year()),
                Wording.of(RecognitionKind.valueOf(row.kind())),
                row.areaCode(),
                row.areaName(),
                row.applicantCode(),
                row.applicantName(),
                Wording.of(row.stage()),
                row.stageSince().toString(),
                Wording.ofLevel(row.level()),
                Objects.requireNonNullElse(row.decisionNumber(), ""),
                row.dossierId().toString());
    }
}
