package vn.hoctap.recognition.portal.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.portal.committee.Overview;
import vn.hoctap.recognition.portal.committee.YearReport;

/**
 * The report of a year (báo cáo năm), with the figures of the overview; who issues it and when is filled in by hand.
 *
 * @param basis as of which day the figures are
 */
public record ReportSheet(Heading head, String about, String basis, Overview overview) {
    private static final String UNSIGNED = "……………, ngày …… tháng …… năm ……";

    static Document of(YearReport report) {
        int year = report.asked().year();
        var where = report.area().isEmpty() ? "" : ", " + report.area();
        var about = "Kết quả công nhận “Đơn vị học tập”, “Cộng đồng học tập” năm " + year + where;
        var head = new Heading(Heading.BLANK, Heading.BLANK, "……/BC", UNSIGNED, false);
        var sheet = new ReportSheet(head, about, basis(report), report.overview());
        var name = Words.file("bao-cao-" + year, report.area());
        return new Document(name, "report", "Báo cáo: " + about, report.at(), sheet);
    }

    private static String basis(YearReport report) {
        var recorded = report.asked().recordedBy();
        return "Số liệu tính đến ngày " + Words.day(report.day())
                + (recorded == null ? "." : ", theo dữ liệu đã ghi nhận đến " + Words.moment(recorded) + ".");
    }

    /** Headings of the figures against what is aimed at. */
    public List<String> columns() {
        return List.of("Chỉ số", "Kết quả", "Tỷ lệ", "Năm trước", "Đang được công nhận", "Mục tiêu");
    }

    /** Headings of the areas. */
    public List<String> areaColumns() {
        return List.of(
                "Địa bàn",
                "Cộng đồng học tập",
                "Đơn vị đăng ký",
                "Đơn vị được công nhận",
                "Đang giải quyết",
                "Quá hẹn");
    }

    /** A figure that nobody has told is a dash. */
    public static String orDash(@Nullable String text) {
        return text == null || text.isEmpty() ? "–" : text;
    }
}
