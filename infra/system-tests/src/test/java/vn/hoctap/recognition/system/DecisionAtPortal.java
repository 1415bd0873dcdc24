package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Those who draft, verify and sign before their browsers, and who makes the result public. */
record DecisionAtPortal(Chromium chromium, Client portal) {
    void recognise() {
        draft();
        act("deputy", "Xác nhận dự thảo đạt yêu cầu", "#ngay-tham-tra", "2024-01-31");
        act("authority", "Ký ban hành", "#ngay-ky", "2024-02-01");
        publish();
    }

    private void draft() {
        try (var specialist = chromium.visit(1366, 768)) {
            specialist.open(portal, "/quyet-dinh", "specialist");
            await().until(() -> specialist.reloaded().has("main a.act"));
            specialist.picture("decisions");
            specialist.click("main a.act");
            specialist.check(".tick input");
            assertThat(specialist.text(".candidate")).contains("Hợp tác xã thử nghiệm", "Mức độ 1");
            specialist.fill("#to-trinh", "12/TTr-PGDĐT");
            specialist.fill("#ngay", "2024-01-30");
            specialist.picture("draft");
            specialist.click("button:text-is('Trình dự thảo')");
            assertThat(specialist.text("main")).contains("Đã trình dự thảo", "QUYẾT ĐỊNH", "Hợp tác xã thử nghiệm");
            specialist.picture("drafted");
            assertThat(specialist.complaints()).isEmpty();
        }
    }

    private void act(String subject, String button, String field, String day) {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/quyet-dinh", subject);
            await().until(() -> visit.reloaded().has("main a.act"));
            visit.click("main a.act");
            visit.fill(field, day);
            assertThat(visit.width()).isEqualTo(390);
            visit.picture("before-" + subject);
            visit.click("button:text-is('%s')".formatted(button));
            assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
            visit.picture("after-" + subject);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void publish() {
        try (var clerk = chromium.visit(1366, 768)) {
            clerk.open(portal, "/ho-so?nam=2023", "clerk");
            await().until(() -> clerk.reloaded().has("text=Đã công nhận"));
            clerk.click("tbody a");
            clerk.picture("recognised");
            clerk.click("main a[href$='/cong-khai']");
            clerk.fill("#kenh", "Trang thông tin điện tử huyện Đam Rông");
            clerk.fill("#ngay", "2024-02-02");
            clerk.picture("publication");
            clerk.click("main button.act");
            assertThat(clerk.has(".refusal")).as(clerk.text("main")).isFalse();
            assertThat(clerk.complaints()).isEmpty();
        }
    }
}
