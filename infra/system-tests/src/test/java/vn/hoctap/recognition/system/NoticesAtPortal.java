package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody reads on a telephone what was told to them. */
record NoticesAtPortal(Chromium chromium, Client portal) {
    void read(String subject, String sentence) {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/thong-bao", subject);
            await().until(() -> visit.reloaded().text("main").contains(sentence));
            assertThat(visit.text("header .count")).isNotEmpty();
            assertThat(visit.width()).isEqualTo(390);
            visit.picture("notices-" + subject);
            visit.click("button:text-is('Đánh dấu tất cả là đã đọc')");
            assertThat(visit.has("header .count")).isFalse();
            assertThat(visit.text("main")).contains(sentence).doesNotContain("Chưa đọc");
            visit.open("/thong-bao/thu");
            visit.picture("letters");
            assertThat(visit.text("main")).contains("chưa kết nối với máy chủ thư điện tử");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
