package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

/** An administrator who changes the map, each time after having seen what will be so. */
record MapAtPortal(WholeSystem system) {
    private static final String PROVINCE = "68";
    private static final String FIRST = "99901";
    private static final String LATER = "99903";

    void change() throws Exception {
        establishAnother();
        try (var visit = system.chromium().visit(1366, 768)) {
            visit.open(system.portal(), "/quan-tri/dia-ban?cap-tren=" + PROVINCE, Rights.ADMINISTRATORS.getFirst());
            visit.click("text=Thành lập đơn vị trực thuộc");
            visit.choose("#cap", "COMMUNE");
            walk(visit, 10, Map.of("ma.1", FIRST, "ten.1", "Xã Thử Một"), "Thành lập Xã Thử Một (99901), cấp xã");
            assertThat(visit.text("h1")).isEqualTo("Xã Thử Một");
            act(visit, FIRST, "doi-ten", 9, Map.of("ten", "Xã Thử Mới"), "đổi tên thành Xã Thử Mới");
            act(visit, FIRST, "nhap", 8, Map.of("cac-ma", "99902", "ten.1", "Xã Thử"), "nhập thành Xã Thử (99901)");
            act(visit, FIRST, "chia-tach", 7, parts(), "chia, tách thành Xã Thử Đông (99901) và Xã Thử Tây (99903)");
            visit.open("/quan-tri/dia-ban/" + LATER + "/vung-kho-khan");
            visit.check("[name='vung-kho-khan'][value='co']");
            walk(visit, 6, Map.of(), "được xác định thuộc vùng khó khăn");
            act(visit, LATER, "giai-the", 5, Map.of(), "giải thể; không đơn vị nào kế tục");
            assertThat(visit.text("main"))
                    .contains("Không còn", "Phân định vùng khó khăn", "Chia, tách đơn vị hành chính");
            visit.pictures("abolished");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static Map<String, String> parts() {
        return Map.of("ten.1", "Xã Thử Đông", "ma.2", LATER, "ten.2", "Xã Thử Tây");
    }

    private void establishAnother() throws Exception {
        system.send(Rights.ADMINISTRATORS.getFirst(), "administrative-units", """
                {"unit":{"code":"99902","name":"Xã Thử Hai","tier":"COMMUNE","parent":"68","difficult":false},\
                "legalBasis":"Nghị quyết thử nghiệm","effectiveOn":"%s"}""".formatted(ago(10)));
    }

    private static void act(
            Chromium.Visit visit, String code, String act, int monthsAgo, Map<String, String> fields, String told) {
        visit.open("/quan-tri/dia-ban/" + code + "/" + act);
        walk(visit, monthsAgo, fields, told);
    }

    /** @param told what will be so, as the page says it before it is confirmed */
    private static void walk(Chromium.Visit visit, int monthsAgo, Map<String, String> fields, String told) {
        fields.forEach((name, text) -> visit.fill("[id='%s']".formatted(name), text));
        visit.fill("#can-cu", "Nghị quyết thử nghiệm");
        visit.fill("#ngay", ago(monthsAgo).toString());
        visit.pictures("map-" + monthsAgo);
        visit.click("button:text-is('Xem trước thay đổi')");
        assertThat(visit.text("main")).contains(told, "Chưa có gì được ghi nhận");
        visit.click("button:text-is('Xác nhận')");
        assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
        assertThat(visit.text("main")).contains("Lịch sử");
    }

    private static LocalDate ago(int months) {
        return LocalDate.now().minusMonths(months);
    }
}
