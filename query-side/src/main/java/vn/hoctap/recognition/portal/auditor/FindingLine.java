package vn.hoctap.recognition.portal.auditor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import vn.hoctap.recognition.query.checks.Finding;
import vn.hoctap.recognition.web.text.Text;

/**
 * A row that is not what its events say, in words.
 *
 * @param cells what differs, column by column
 */
public record FindingLine(String key, String sentence, String seenAt, List<Cell> cells) {
    /** One column; what is not there is empty. */
    public record Cell(String column, String expected, String found) {}

    static FindingLine of(Finding finding) {
        return new FindingLine(
                finding.key(),
                sentence(finding),
                Told.at(finding.seenAt()),
                cells(read(finding.expected()), read(finding.found())));
    }

    private static String sentence(Finding finding) {
        if (finding.found() == null) {
            return Text.of("auditor.check.row.missing");
        }
        return Text.of(finding.expected() == null ? "auditor.check.row.extra" : "auditor.check.row.other");
    }

    private static JsonNode read(@Nullable String json) {
        return json == null ? MissingNode.getInstance() : JsonMapper.shared().readTree(json);
    }

    private static List<Cell> cells(JsonNode expected, JsonNode found) {
        var columns = new LinkedHashSet<>(expected.propertyNames());
        columns.addAll(found.propertyNames());
        var cells = new ArrayList<Cell>();
        for (var column : columns) {
            if (!expected.path(column).equals(found.path(column))) {
                cells.add(new Cell(column, text(expected.path(column)), text(found.path(column))));
            }
        }
        return cells;
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() ? "" : value.isString() ? value.asString() : value.toString();
    }
}
