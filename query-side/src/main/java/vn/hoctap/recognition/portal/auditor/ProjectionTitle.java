package vn.hoctap.recognition.portal.auditor;

import static java.util.Map.entry;

import java.util.Map;

/** What projections are called in Vietnamese (bảng tổng hợp); a test holds it against those that there are. */
final class ProjectionTitle {
    private static final Map<String, String> TITLES = Map.ofEntries(
            entry("audit-trail", "Nhật ký kiểm tra"),
            entry("cycles", "Đợt đánh giá"),
            entry("deadlines", "Thời hạn"),
            entry("decisions", "Quyết định"),
            entry("notices", "Thông báo"),
            entry("organisations", "Cơ quan, đơn vị"),
            entry("panels", "Hội đồng, phiên đánh giá"),
            entry("progress", "Tiến độ hồ sơ"),
            entry("rights", "Quyền của người dùng"),
            entry("search", "Tra cứu hồ sơ"),
            entry("targets", "Mục tiêu"),
            entry("territory", "Địa giới hành chính"));

    private ProjectionTitle() {}

    static String of(String projection) {
        return TITLES.getOrDefault(projection, projection);
    }
}
