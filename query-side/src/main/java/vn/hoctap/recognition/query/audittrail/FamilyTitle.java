package vn.hoctap.recognition.query.audittrail;

import static java.util.Map.entry;

import java.util.Map;

/** What the families of events are called in Vietnamese (nhóm việc); a test holds it against the catalogue. */
public final class FamilyTitle {
    static final Map<String, String> TITLES = Map.ofEntries(
            entry("authority", "Quyền của người dùng"),
            entry("calendar", "Lịch làm việc"),
            entry("criteria", "Bộ tiêu chí"),
            entry("cycle", "Đợt đánh giá"),
            entry("deadline", "Thời hạn"),
            entry("decision", "Quyết định"),
            entry("dossier", "Hồ sơ"),
            entry("importing", "Nhập kết quả các năm trước"),
            entry("organisation", "Cơ quan, đơn vị"),
            entry("panel", "Hội đồng đánh giá"),
            entry("procedure", "Quy định thủ tục"),
            entry("receipt", "Sổ theo dõi hồ sơ"),
            entry("targets", "Mục tiêu"),
            entry("territory", "Địa giới hành chính"));

    private FamilyTitle() {}

    public static String of(String family) {
        return TITLES.getOrDefault(family, family);
    }
}
