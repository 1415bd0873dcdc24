package vn.hoctap.recognition.portal.administrator;

import java.util.Arrays;
import vn.hoctap.recognition.web.text.Text;

/** What the law may do to an administrative unit. */
public enum TerritoryAct {
    RENAME("doi-ten"),
    MOVE("chuyen-cap-tren"),
    CLASSIFY("vung-kho-khan"),
    MERGE("nhap"),
    SPLIT("chia-tach"),
    ESTABLISH("thanh-lap"),
    ABOLISH("giai-the");

    static final String PATHS = "doi-ten|chuyen-cap-tren|vung-kho-khan|nhap|chia-tach|thanh-lap|giai-the";

    private final String path;

    TerritoryAct(String path) {
        this.path = path;
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
        return Text.called("territory.act", this);
    }
}
