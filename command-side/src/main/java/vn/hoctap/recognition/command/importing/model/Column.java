package vn.hoctap.recognition.command.importing.model;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a file of past years. */
enum Column {
    TITLE("Danh hiệu", 32),
    APPLICANT_CODE("Mã đối tượng", 32),
    APPLICANT_NAME("Tên đối tượng", 200),
    AREA_CODE("Mã đơn vị hành chính", 32),
    AREA_NAME("Tên đơn vị hành chính", 200),
    YEAR("Năm đánh giá", 10),
    AWARD("Mức độ/Xếp loại", 100),
    DECISION_NUMBER("Số quyết định", 100),
    DECIDED_ON("Ngày quyết định", 32),
    DECIDED_BY("Cơ quan ban hành", 200);

    private final String heading;
    private final int longest;

    Column(String heading, int longest) {
        this.heading = heading;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    boolean holds(String text) {
        return text.length() <= longest;
    }

    /** The column that a heading means, whatever its case, marks and spacing. */
    static Optional<Column> headed(String text) {
        var folded = Folded.of(text);
        return Arrays.stream(values())
                .filter(column -> Folded.of(column.heading).equals(folded))
                .findFirst();
    }
}
