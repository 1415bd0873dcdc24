package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.system.AdministratorAtPortal.pictured;

/** Organisations, cycles, the calendar and the map, as an administrator and the head of an office keep them in their browsers. */
record RegistersAtPortal(Chromium chromium, Client portal) {
    private static final String FIRST = Rights.ADMINISTRATORS.getFirst();
    private static final String SECOND = Rights.ADMINISTRATORS.getLast();

    void keep() {
        enterOrganisation();
        moveDay();
        lookAround();
        rename();
    }

    private void enterOrganisation() {
        try (var visit = chromium.visit(1366, 768)) {
            visit.open(portal, "/quan-tri/to-chuc", FIRST);
            visit.click("text=Đăng ký cơ quan, đơn vị");
            visit.fill("#ma", "TH-7");
            visit.fill("#ten", "Trường Tiểu học Đạ Tông");
            visit.fill("#dia-ban", "24853");
            visit.check("input[name='loai-hinh.GENERAL_SCHOOL']");
            visit.fill("#ngay", "2023-02-01");
            visit.picture("organisation-registration");
            visit.click("button:text-is('Đăng ký')");
            assertThat(visit.text("h1")).isEqualTo("Trường Tiểu học Đạ Tông");
            visit.picture("organisation");
            visit.open("/quan-tri/to-chuc");
            assertThat(visit.text("main")).contains("TH-7", "trường phổ thông");
            visit.picture("organisations");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void moveDay() {
        try (var head = chromium.visit(390, 844)) {
            head.open(portal, "/quan-tri/chu-ky", "head");
            await().until(() -> head.reloaded().has("tbody a"));
            pictured(head, "cycles");
            head.click("tbody a");
            head.click("text=Điều chỉnh các mốc >> nth=0");
            head.fill("[id='moc.reportBy']", "2024-12-20");
            head.fill("#ly-do-moc", "Báo cáo cùng kỳ cuối năm");
            pictured(head, "cycle");
            head.click("button:text-is('Điều chỉnh các mốc')");
            assertThat(head.has(".refusal")).as(head.text("main")).isFalse();
            assertThat(head.text("main")).contains("hết ngày 20/12/2024");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private void lookAround() {
        try (var visit = chromium.visit(1366, 768)) {
            visit.open(portal, "/quan-tri/lich-lam-viec?nam=2024", SECOND);
            assertThat(visit.text("main")).contains("Tết Âm lịch Giáp Thìn");
            visit.picture("calendar");
            visit.open("/quan-tri/bo-tieu-chi/ban-hanh?bo=CDHT-XA");
            visit.click("button:text-is('Kiểm tra, xem thay đổi')");
            assertThat(visit.text("main")).contains("Không có lỗi", "Hai phiên bản giống nhau.");
            visit.picture("criteria-publication");
            assertThat(visit.complaints()).isEmpty();
        }
        lookFromTelephone();
    }

    private void lookFromTelephone() {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/quan-tri/lich-lam-viec?nam=2024", SECOND);
            pictured(visit, "calendar");
            visit.open("/quan-tri/to-chuc/TH-7");
            pictured(visit, "organisation");
            visit.open("/quan-tri/dia-ban");
            pictured(visit, "territory");
            visit.open("/quan-tri/bo-tieu-chi");
            pictured(visit, "criteria-versions");
        }
    }

    /** What will be so is shown, and thought better of. */
    private void rename() {
        try (var visit = chromium.visit(1366, 768)) {
            visit.open(portal, "/quan-tri/dia-ban/24853", FIRST);
            visit.picture("unit");
            visit.click("main a[href$='/doi-ten']");
            visit.fill("#ten", "Xã Đạ Tông mới");
            visit.fill("#can-cu", "Nghị quyết thử nghiệm");
            visit.picture("unit-change");
            visit.click("button:text-is('Xem trước thay đổi')");
            assertThat(visit.text("main")).contains("đổi tên thành Xã Đạ Tông mới", "Chưa có gì được ghi nhận");
            visit.picture("unit-confirmation");
            visit.click("button:text-is('Sửa lại')");
            assertThat(visit.value("#ten")).isEqualTo("Xã Đạ Tông mới");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
