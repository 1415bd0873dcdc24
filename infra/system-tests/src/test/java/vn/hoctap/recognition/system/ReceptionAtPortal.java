package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The one-stop office before its browser: many dossiers taken in at once, and the day of one put off. */
record ReceptionAtPortal(WholeSystem system) {
    void receiveThree() {
        try (var clerk = system.chromium().visit(1366, 768)) {
            clerk.open(system.portal(), "/tiep-nhan", "clerk");
            await().until(() -> clerk.reloaded().has("text=Chọn tất cả hồ sơ"));
            clerk.click("text=Chọn tất cả hồ sơ");
            clerk.fill("#luc-nhan", "2024-01-08T09:00");
            clerk.pictures("waiting-many");
            clerk.click("button:text-is('Xem ngày hẹn trả kết quả')");
            var promised = clerk.text("tbody td:last-child");
            assertThat(promised).isEqualTo("05/02/2024");
            clerk.pictures("promised-days");
            clerk.click("button:text-is('Tiếp nhận 3 hồ sơ')");
            assertThat(clerk.text("main")).contains("Đã tiếp nhận 3/3 hồ sơ");
            clerk.pictures("accepted-many");
            await().until(() -> clerk.status("main a[href$='/giay-tiep-nhan.pdf']") == 200);
            putOff(clerk, promised);
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    /** @param promised what was told before it was taken in */
    private static void putOff(Chromium.Visit clerk, String promised) {
        clerk.open(Judged.page("HTX-3") + "/viec/hen-lai");
        assertThat(clerk.text("main dl")).contains("Ngày hẹn trả kết quả", promised);
        clerk.fill("#ngay-hen", "2024-02-20");
        clerk.fill("#ly-do", "Hội đồng chưa họp đủ số thành viên");
        clerk.fill("#ngay", "2024-01-09");
        clerk.pictures("putting-off");
        clerk.click("button:text-is('Ghi nhận ngày hẹn mới')");
        assertThat(clerk.text("main")).contains("Dự kiến có kết quả ngày 20/02/2024");
        assertThat(clerk.status("main a[href$='/phieu-xin-loi.pdf']")).isEqualTo(200);
        clerk.open(Judged.page("HTX-3") + "/viec/chuyen-tham-quyen");
        clerk.fill("[id='co-quan.DECIDE.ma']", "UBND-674");
        clerk.fill("[id='co-quan.DECIDE.ten']", "Ủy ban nhân dân huyện Đam Rông");
        clerk.fill("[id='co-quan.DECIDE.nguoi-ky']", "Chủ tịch Ủy ban nhân dân huyện");
        clerk.fill("#can-cu", "Công văn giao thẩm quyền số 12");
        clerk.fill("#ngay", "2024-01-10");
        clerk.pictures("transfer");
        clerk.click("button:text-is('Xác nhận chuyển thẩm quyền')");
        assertThat(clerk.text("main")).contains("Chuyển thẩm quyền giải quyết", "Công văn giao thẩm quyền số 12");
    }
}
