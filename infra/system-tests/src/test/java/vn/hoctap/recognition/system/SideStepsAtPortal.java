package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever ends a dossier before its time, before their browsers. */
record SideStepsAtPortal(WholeSystem system) {
    void endTwo() {
        try (var officer = system.chromium().visit(1366, 768)) {
            open(officer, "officer-4", "HTX-4");
            officer.click("main a[href$='/viec/rut-ho-so']");
            officer.fill("#ly-do", "Chưa đủ số liệu của năm");
            officer.fill("#ngay", "2023-04-01");
            officer.pictures("withdrawal");
            officer.click("button:text-is('Xác nhận rút hồ sơ')");
            assertThat(officer.text("main")).contains("Đã rút hồ sơ", "Chưa đủ số liệu của năm");
            assertThat(officer.complaints()).isEmpty();
        }
        try (var clerk = system.chromium().visit(1366, 768)) {
            open(clerk, "clerk", "HTX-5");
            clerk.click("main a[href$='/viec/tu-choi']");
            clerk.fill("#ly-do", "Đơn vị không thuộc đối tượng do huyện công nhận");
            clerk.fill("#ngay", "2024-01-05");
            clerk.pictures("decline");
            clerk.click("button:has-text('Từ chối')");
            assertThat(clerk.text("main")).contains("Từ chối tiếp nhận");
            assertThat(clerk.status("main a[href$='/phieu-tu-choi.pdf']")).isEqualTo(200);
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private void open(Chromium.Visit visit, String subject, String unit) {
        visit.open(system.portal(), Judged.page(unit), subject);
        await().until(() -> visit.reloaded().has("main a[href*='/viec/']"));
    }
}
