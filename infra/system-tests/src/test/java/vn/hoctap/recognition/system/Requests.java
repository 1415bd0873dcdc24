package vn.hoctap.recognition.system;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bodies of requests by which a unit of the district comes to be judged for 2023. */
public final class Requests {
    public static final String OFFICE = "PGDDT-674";
    public static final String CYCLE = """
            {"title":"DVHT-HUYEN","year":2023,"office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo huyện Đam Rông"},\
            "lateAllowed":false,"effectiveOn":"2023-01-05"}""";

    /** The same, with a reason where a step comes late. */
    static final String LENIENT_CYCLE = CYCLE.replace("\"lateAllowed\":false", "\"lateAllowed\":true");

    public static final String SELF_ASSESSMENT = """
            {"answers":[%s],"meeting":{"heldOn":"2024-01-03","chairedBy":"Lãnh đạo đơn vị",\
            "attendedBy":["Hội Khuyến học"],"minutes":"01/BB"},"effectiveOn":"2024-01-03"}""".formatted(answers());
    public static final String SUBMISSION = """
            {"parts":[{"code":"TO_TRINH","document":"05/TTr"},{"code":"BAO_CAO_TU_DANH_GIA","document":"06/BC"},\
            {"code":"BANG_TONG_HOP","document":"Bảng 01"}],"effectiveOn":"2024-01-04"}""";
    static final String RETURN = """
            {"reason":"Thiếu chữ ký","defects":[{"place":"TO_TRINH","what":"Ký tên, đóng dấu"}],\
            "effectiveOn":"2024-01-05"}""";

    static final String WITHDRAWAL = """
            {"reason":"Xin rút","effectiveOn":"2024-01-05"}""";

    private Requests() {}

    public static String organisation(String code) {
        return """
                {"code":"%s","name":"Hợp tác xã thử nghiệm","traits":["ECONOMIC_ORGANISATION"],"area":"24853",\
                "effectiveOn":"2023-01-03"}""".formatted(code);
    }

    public static String registration(String applicant) {
        return """
                {"kind":"LEARNING_UNIT","tier":"DISTRICT","applicant":"%s","year":2023,"effectiveOn":"2023-03-15"}""".formatted(applicant);
    }

    public static String acceptance(String day) {
        return """
                {"receivedAt":"%sT09:00:00"}""".formatted(day);
    }

    /** What a cooperative is asked for at level 1 (Circular 24/2023 article 6). */
    private static String answers() {
        var done = List.of("1.1", "1.2", "1.4", "1.5", "3.2", "3.3").stream()
                .map(code -> answer(code, "{\"kind\":\"YES_NO\",\"yes\":true}"));
        var counted = List.of("2.1", "2.2", "2.3", "2.5", "3.1a").stream()
                .map(code -> answer(code, "{\"kind\":\"RATIO\",\"numerator\":46,\"denominator\":50}"));
        return Stream.concat(done, counted).collect(Collectors.joining(","));
    }

    private static String answer(String indicator, String value) {
        return """
                {"indicator":"%s","value":%s,"evidence":["Danh sách"],"source":"Số liệu của đơn vị"}""".formatted(indicator, value);
    }
}
