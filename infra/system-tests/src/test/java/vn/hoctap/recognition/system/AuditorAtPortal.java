package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

/** Who examines the unit's year before a browser: in the trail, step by step, under other criteria, and against the events. */
record AuditorAtPortal(Chromium chromium, Client portal) {
    private static final String YEAR = "?nam=2023";
    private static final List<String> PLACES = List.of(
            "/kiem-toan",
            "/kiem-toan/nhat-ky",
            "/kiem-toan/dien-lai" + YEAR,
            "/kiem-toan/so-sanh" + YEAR,
            "/kiem-toan/gia-dinh" + YEAR + "&danh-hieu=DVHT-HUYEN&theo=DVHT-HUYEN:1",
            "/kiem-toan/doi-chieu",
            "/kiem-toan/doi-chieu/progress?ma-bam=true",
            "/kiem-toan/truy-cap");

    void examine() {
        findTheRecognition();
        lookAround(1366, 768);
        lookAround(390, 844);
    }

    private void findTheRecognition() {
        try (var auditor = chromium.visit(1366, 768)) {
            auditor.open(portal, "/kiem-toan", "auditor");
            auditor.fill("#tim", "quyet dinh cong nhan");
            auditor.click("button:text-is('Tìm trong nhật ký')");
            assertThat(auditor.text(".trail")).contains("Quyết định công nhận", "Hợp tác xã thử nghiệm");
            auditor.picture("audit-found");
            auditor.click(".trail li p a");
            assertThat(auditor.text("#viec-nay")).contains("Quyết định công nhận");
            assertThat(auditor.text(".changes")).contains("Đã thẩm định, chờ quyết định", "Đã công nhận");
            auditor.picture("audit-decision");
            walk(auditor);
            replay(auditor);
            assertThat(auditor.complaints()).isEmpty();
        }
    }

    /** Without a mouse: back to the first step by the keys of the slider, and on by the link. */
    private static void walk(Chromium.Visit auditor) {
        auditor.press("#buoc", "Home");
        auditor.press("#buoc", "Enter");
        await().until(() -> auditor.text("#viec-nay").equals("1. Đăng ký"));
        auditor.press("#buoc", "ArrowRight");
        auditor.press("#buoc", "Enter");
        await().until(() -> auditor.text("#viec-nay").startsWith("2. "));
        auditor.press("a[rel=next]", "Enter");
        await().until(() -> auditor.text("#viec-nay").startsWith("3. "));
        auditor.fill("#ngay", "2024-01-05");
        auditor.click("button:text-is('Xem thời điểm này')");
        assertThat(auditor.text("#thoi-diem")).contains("Tính theo các bước");
        auditor.picture("audit-step");
    }

    /** The whole year of the area, to its end. */
    private static void replay(Chromium.Visit auditor) {
        auditor.open("/kiem-toan/dien-lai" + YEAR);
        auditor.chooseAt("#xa", 1);
        auditor.click("main button.act");
        auditor.click("a.act[rel=next]");
        assertThat(auditor.text("#buoc-nay")).startsWith("Bước 2: Hợp tác xã thử nghiệm");
        auditor.picture("audit-replay");
    }

    private void lookAround(int width, int height) {
        try (var auditor = chromium.visit(width, height)) {
            auditor.open(portal, "/kiem-toan/nhat-ky?viec=DossierRecognised", "auditor");
            auditor.click(".trail li p a");
            assertThat(auditor.width()).isEqualTo(width);
            auditor.picture("audit-timeline");
            for (int number = 0; number < PLACES.size(); number++) {
                auditor.open(PLACES.get(number));
                assertThat(auditor.width()).as(PLACES.get(number)).isEqualTo(width);
                auditor.picture("audit-" + number);
            }
            assertThat(auditor.complaints()).isEmpty();
        }
    }
}
