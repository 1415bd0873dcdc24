package vn.hoctap.recognition.portal.administrator;

import static java.util.Map.entry;

import java.util.Map;
import vn.hoctap.recognition.query.projections.Rebuild;

/** What projections are called in Vietnamese, and where a rebuilding stands. */
final class ProjectionWords {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("progress", "Tiến độ và danh sách hồ sơ"),
            entry("audit-trail", "Nhật ký"),
            entry("territory", "Địa bàn"),
            entry("organisations", "Cơ quan, đơn vị"),
            entry("decisions", "Quyết định"),
            entry("panels", "Hội đồng và phiên đánh giá"),
            entry("deadlines", "Thời hạn"),
            entry("cycles", "Đợt đánh giá"),
            entry("targets", "Mục tiêu"),
            entry("rights", "Quyền của người dùng"),
            entry("search", "Tìm kiếm"),
            entry("notices", "Thông báo"));

    private ProjectionWords() {}

    static String of(String projection) {
        return NAMES.getOrDefault(projection, projection);
    }

    static String of(Rebuild.State state) {
        return switch (state) {
            case PROPOSED -> "Chờ người quản trị thứ hai phê duyệt";
            case DECLINED -> "Không chấp thuận";
            case RUNNING -> "Đang dựng lại";
            case SWITCHED -> "Đã dựng lại, giống hệt bảng cũ";
            case DIFFERENT -> "Đã dựng lại; bảng cũ có sai lệch và đã được thay";
            case FAILED -> "Không dựng lại được, bảng cũ vẫn giữ nguyên";
        };
    }
}
