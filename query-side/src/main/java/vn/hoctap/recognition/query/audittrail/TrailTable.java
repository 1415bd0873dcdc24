package vn.hoctap.recognition.query.audittrail;

import java.util.List;
import vn.hoctap.recognition.query.audittrail.FindTrail.Step;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.web.text.Text;

/** The trail as a table for people; what an act holds in detail stands in the lines of JSON. */
final class TrailTable {
    private TrailTable() {}

    static Table<Step> table() {
        return new Table<>(
                "nhat-ky",
                List.of(
                        Column.whole(Text.of("tables.position"), Step::position),
                        Column.moment(Text.of("tables.recorded-at"), Step::recordedAt),
                        Column.day(Text.of("tables.effective-on"), Step::effectiveOn),
                        Column.text(Text.of("tables.what"), 36, Step::title),
                        Column.text(Text.of("tables.why"), 60, Step::why),
                        Column.text(Text.of("tables.who"), 24, Step::who),
                        Column.text(Text.of("tables.role"), 24, Step::role),
                        Column.text(Text.of("tables.unit"), 16, Step::unit),
                        Column.text(
                                Text.of("tables.stream"),
                                38,
                                step -> step.stream().toString()),
                        Column.whole(Text.of("tables.version"), Step::version),
                        Column.text(Text.of("tables.type"), 28, Step::type),
                        Column.text(Text.of("tables.correlation"), 38, Step::correlationId)));
    }
}
