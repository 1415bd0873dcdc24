package vn.hoctap.recognition.command.importing.model;

/** What can be wrong in a file of past years; the names are part of the API. */
public enum Flaw {
    FILE_UNREADABLE("Không đọc được tệp: tệp bị hỏng hoặc không đúng định dạng đã chọn."),
    FILE_UNPACKS_TOO_LARGE("Tệp nén bung ra quá lớn hoặc chứa quá nhiều thành phần."),
    NOT_UTF8("Tệp CSV phải là văn bản UTF-8."),
    QUOTES_UNFIT("Dấu ngoặc kép trong tệp CSV không khép kín hoặc đặt sai chỗ."),
    SEVERAL_SHEETS("Tệp phải có đúng một trang tính."),
    TOO_MANY_ROWS("Tệp có hơn 10.000 dòng dữ liệu."),
    NO_ROWS("Tệp không có dòng dữ liệu nào."),

    COLUMN_MISSING("Thiếu cột này."),
    COLUMN_REPEATED("Cột này xuất hiện hai lần."),
    COLUMN_UNKNOWN("Cột này không thuộc mẫu."),

    VALUE_MISSING("Chưa có giá trị."),
    VALUE_TOO_LONG("Giá trị dài quá mức cho phép."),
    FORMULA("Ô chứa công thức; hãy thay bằng giá trị."),
    ERROR_VALUE("Ô chứa giá trị lỗi của bảng tính."),

    TITLE_UNKNOWN("Không có danh hiệu nào mang mã này."),
    CODE_UNFIT("Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm, dấu gạch nối và tối đa 32 ký tự."),
    YEAR_UNFIT("Năm phải gồm bốn chữ số."),
    YEAR_NOT_GOVERNED("Chưa có bộ tiêu chí nào được ban hành cho danh hiệu và năm đánh giá này."),
    AWARD_UNFIT(
            "Mức độ hoặc xếp loại này không có trong bộ tiêu chí của năm đánh giá, hoặc không đủ để được công nhận."),
    DATE_UNFIT("Ngày phải có thật và viết dạng ngày/tháng/năm."),
    DATE_IN_THE_FUTURE("Ngày quyết định không được ở trong tương lai."),
    DATE_BEFORE_THE_YEAR("Ngày quyết định không được trước năm đánh giá."),

    ROW_REPEATED("Một dòng ở trên đã nêu đối tượng, danh hiệu và năm đánh giá này."),
    DOSSIER_EXISTS("Hệ thống đã có hồ sơ của đối tượng này cho danh hiệu và năm đánh giá này.");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
