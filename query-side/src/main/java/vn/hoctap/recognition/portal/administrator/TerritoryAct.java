package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;

/** What the law may do to an administrative unit, as far as a page asks for it. */
public enum TerritoryAct {
    RENAME("doi-ten", "Đổi tên"),
    MOVE("chuyen-cap-tren", "Chuyển đơn vị cấp trên"),
    MERGE("nhap", "Nhập với đơn vị khác"),
    SPLIT("chia-tach", "Chia, tách");

    static final String PATHS = "doi-ten|chuyen-cap-tren|nhap|chia-tach";

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
