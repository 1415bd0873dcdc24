package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;

/** What the law may do to an administrative unit. */
public enum TerritoryAct {
    RENAME("doi-ten", "Đổi tên"),
    MOVE("chuyen-cap-tren", "Chuyển đơn vị cấp trên"),
    CLASSIFY("vung-kho-khan", "Phân định vùng khó khăn"),
    MERGE("nhap", "Nhập với đơn vị khác"),
    SPLIT("chia-tach", "Chia, tách"),
    ESTABLISH("thanh-lap", "Thành lập đơn vị mới"),
    ABOLISH("giai-the", "Giải thể");

    static final String PATHS = "doi-ten|chuyen-cap-tren|vung-kho-khan|nhap|chia-tach|thanh-lap|giai-the";

    private final String path;
    private final String title;

    TerritoryAct(String path, String title) {
        this.path = path;
        this.title = title;
    }

    /** @param path one of {@link #PATHS} */
    static TerritoryAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }
}
