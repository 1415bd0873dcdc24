package vn.hoctap.recognition.query.audittrail;

import java.util.List;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;

/** The trail as a table for people; what an act holds in detail stands in the lines of JSON. */
final class TrailTable {
    static final Table<Step> TABLE = new Table<>(
            "nhat-ky",
            List.of(
                    Column.whole("Vị trí sổ cái", Step::position),
                    Column.moment("Ghi nhận lúc", Step::recordedAt),
                    Column.day("Ngày hiệu lực", Step::effectiveOn),
                    Column.text("Việc", 36, Step::title),
                    Column.text("Lý do, căn cứ", 60, Step::why),
                    Column.text("Người thực hiện", 24, Step::who),
                    Column.text("Vai trò", 24, Step::role),
                    Column.text("Đơn vị", 16, Step::unit),
                    Column.text("Mã hồ sơ, đối tượng", 38, step -> step.stream().toString()),
                    Column.whole("Phiên bản", Step::version),
                    Column.text("Loại việc", 28, Step::type),
                    Column.text("Mã tra cứu", 38, Step::correlationId)));

    private TrailTable() {}
}
