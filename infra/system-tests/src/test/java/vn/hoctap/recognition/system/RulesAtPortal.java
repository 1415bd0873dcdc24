package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;

/** An administrator who publishes: days off, criteria, a procedure, paces, targets. */
record RulesAtPortal(WholeSystem system) {
    private static final String CHECK = "button:text-is('Kiểm tra, xem thay đổi')";
    private static final String PUBLISH = "button:has-text('Ban hành phiên bản')";

    void publish() {
        try (var visit = system.chromium().visit(1366, 768)) {
            visit.open(system.portal(), "/quan-tri", Rights.ADMINISTRATORS.getFirst());
            visit.picture("administration-rules");
            declareDay(visit);
            publishCriteria(visit);
            publishProcedure(visit);
            publishPaces(visit);
            publishTargets(visit);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void declareDay(Chromium.Visit visit) {
        visit.open("/quan-tri/lich-lam-viec?nam=2027");
        visit.fill("#tu-ngay", "2027-03-05");
        visit.fill("#ten", "Nghỉ bù thử");
        visit.fill("#can-cu", "Công văn thử nghiệm");
        visit.fill("#ngay", "2024-03-01");
        visit.click("button:text-is('Công bố')");
        assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
        assertThat(visit.text("main")).contains("Lịch làm việc năm 2027", "Nghỉ bù thử", "05/03/2027");
        visit.pictures("day-declared");
    }

    private static void publishCriteria(Chromium.Visit visit) {
        visit.open("/quan-tri/bo-tieu-chi/ban-hanh?bo=CDHT-XA");
        visit.fill("#noi-dung", visit.value("#noi-dung").replaceFirst("\"name\" : \"", "\"name\" : \"Thử: "));
        visit.fill("#ly-do", "Sửa tên để thử");
        visit.click("button:text-is('Kiểm tra, xem thay đổi')");
        assertThat(visit.text("main")).contains("Không có lỗi");
        visit.pictures("criteria-checked");
        visit.click(PUBLISH);
        assertThat(visit.text("main")).contains("Đã ban hành phiên bản mới của bộ tiêu chí CDHT-XA");
    }

    private static void publishProcedure(Chromium.Visit visit) {
        visit.open("/quan-tri/thu-tuc");
        visit.pictures("procedures");
        visit.click("tbody a[href$='thu-tuc=CDHT-XA']");
        visit.click("summary:has-text('Bộ phận một cửa')");
        visit.fill("[id='oneStop.appointmentDays']", "400");
        visit.fill("#ly-do", "Theo quy định nội bộ mới");
        visit.click(CHECK);
        assertThat(visit.text("main")).contains("1 chỗ thay đổi");
        visit.click(PUBLISH);
        assertThat(visit.text("main .refusal")).contains("Hẹn trả kết quả (ngày làm việc): số ngày phải từ 1 đến 366");
        visit.click("summary:has-text('Bộ phận một cửa')");
        visit.fill("[id='oneStop.appointmentDays']", "25");
        visit.choose("[id='oneStop.citation.certainty']", "CHECKED");
        visit.click(CHECK);
        visit.click("summary:has-text('Bộ phận một cửa')");
        visit.pictures("procedure-changes");
        visit.click(PUBLISH);
        assertThat(visit.text("main")).contains("Đã ban hành phiên bản mới của thủ tục CDHT-XA");
        visit.click("tbody a:has-text('Cộng đồng học tập')");
        visit.pictures("procedure");
    }

    private static void publishPaces(Chromium.Visit visit) {
        visit.open("/quan-tri/nhip-nhac");
        visit.pictures("paces");
        visit.click("main a.act");
        visit.fill("[id='paces[1].remindBefore']", "5");
        visit.fill("#ly-do", "Nhắc sớm hơn");
        visit.click(CHECK);
        assertThat(visit.text("main")).contains("1 chỗ thay đổi", "Bổ sung hồ sơ");
        visit.pictures("pace-changes");
        visit.click(PUBLISH);
        assertThat(visit.text("main")).contains("Đã ban hành phiên bản 2", "5 ngày làm việc");
    }

    private static void publishTargets(Chromium.Visit visit) {
        visit.open("/quan-tri/muc-tieu/sua");
        visit.choose("[id='targets[0].measure']", "COMMUNES_RECOGNISED");
        visit.fill("[id='targets[0].name']", "Tỷ lệ Cộng đồng học tập cấp xã");
        visit.fill("[id='targets[0].year']", "2030");
        visit.fill("[id='targets[0].percent']", "62,5");
        visit.fill("[id='targets[0].denominatorNote']", "Số xã của tỉnh");
        visit.choose("[id='targets[0].scope.extent']", "PROVINCE");
        visit.fill("[id='targets[0].scope.code']", "68");
        visit.fill("[id='targets[0].citation.instrument']", "Kế hoạch thử nghiệm");
        visit.choose("[id='targets[0].citation.certainty']", "CHECKED");
        visit.fill("#ly-do", "Tỉnh giao mục tiêu riêng");
        visit.click(CHECK);
        visit.pictures("target-changes");
        visit.click(PUBLISH);
        assertThat(visit.text("main")).contains("Đã ban hành phiên bản 2", "62,5\u00a0%", "Cấp tỉnh, mã 68");
        visit.pictures("targets");
        visit.click("tbody a:has-text('Bỏ')");
        visit.fill("#ly-do", "Chưa có kế hoạch");
        visit.pictures("target-removal");
        visit.click("button:text-is('Loại bỏ mục tiêu này')");
        assertThat(visit.text("main")).contains("Đã ban hành phiên bản 3").doesNotContain("62,5\u00a0%");
    }
}
