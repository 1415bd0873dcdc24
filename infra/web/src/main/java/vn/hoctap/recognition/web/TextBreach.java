package vn.hoctap.recognition.web;

import java.util.Locale;

/** Why a text is refused; the slug is part of the API. */
public enum TextBreach {
    LONE_SURROGATE("Văn bản chứa nửa cặp mã thay thế, không phải một ký tự Unicode."),
    NUL_CHARACTER("Văn bản chứa ký tự rỗng U+0000."),
    CONTROL_CHARACTER("Văn bản chứa ký tự điều khiển; chỉ được dùng dấu tách cột và xuống dòng."),
    DIRECTION_CONTROL("Văn bản chứa ký tự điều khiển hướng viết."),
    INVISIBLE_CHARACTER("Văn bản chứa ký tự vô hình như khoảng trắng không độ rộng hoặc gạch nối mềm."),
    UNASSIGNED_CHARACTER("Văn bản chứa mã ký tự dùng riêng hoặc chưa được quy định."),
    CONFUSABLE_LETTER("Văn bản chứa chữ hoặc số trông giống chữ, số thông thường của tiếng Việt nhưng mang mã khác."),
    MIXED_SCRIPT("Văn bản trộn chữ Kirin hoặc chữ Hy Lạp vào chữ Latinh."),
    TOO_MANY_MARKS("Văn bản có quá nhiều dấu trên một chữ cái."),
    SUSPECTED_MOJIBAKE("Văn bản có vẻ bị lỗi phông chữ do đọc sai bảng mã.");

    private final String sentence;

    TextBreach(String sentence) {
        this.sentence = sentence;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }

    /** What no Unicode text may hold makes the JSON itself malformed; the rest is well formed and refused. */
    boolean isSyntax() {
        return this == LONE_SURROGATE || this == NUL_CHARACTER;
    }
}
