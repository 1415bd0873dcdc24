package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two administrators before their browsers: one cannot do alone what takes two. */
record AdministratorAtPortal(Chromium chromium, Client portal) {
    private static final String FIRST = Rights.ADMINISTRATORS.getFirst();
    private static final String SECOND = Rights.ADMINISTRATORS.getLast();

    void keep() {
        try (var newcomer = chromium.visit(1366, 768)) {
            newcomer.open(portal, "/theo-doi", "newcomer");
            assertThat(newcomer.text("main")).contains("không có quyền");
            propose();
            grant();
            await().until(() -> newcomer.reloaded().text("h1").startsWith("Theo dõi năm"));
        }
        new RegistersAtPortal(chromium, portal).keep();
        rebuild();
    }

    /** Who proposes a right sees why somebody else has to grant it. */
    private void propose() {
        try (var visit = chromium.visit(1366, 768)) {
            visit.open(portal, "/quan-tri", FIRST);
            visit.picture("administration");
            visit.click("main a[href='/quan-tri/quyen']");
            visit.picture("rights");
            visit.click("text=Đề nghị cấp quyền");
            visit.picture("roles");
            visit.click("text=Ban Thường vụ, Ban Chỉ đạo");
            visit.fill("#tai-khoan", "newcomer");
            visit.fill("#to-chuc", "674");
            visit.fill("#ly-do", "Theo phân công của Ban chỉ đạo");
            visit.picture("proposal");
            visit.click("button:text-is('Gửi đề nghị')");
            assertThat(visit.text("main")).contains("Chờ duyệt", "Huyện Đam Rông (674)");
            visit.picture("person");
            visit.click("text=Xem, giải quyết đề nghị");
            assertThat(visit.text("main")).contains("hai người quản trị khác nhau", "Rút lại đề nghị");
            assertThat(visit.has("button:text-is('Cấp quyền này')")).isFalse();
            visit.picture("own-proposal");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void grant() {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/quan-tri", SECOND);
            await().until(() -> visit.reloaded().has("text=Xem, giải quyết đề nghị"));
            pictured(visit, "administration");
            visit.click("text=Xem, giải quyết đề nghị");
            pictured(visit, "right");
            visit.click("button:text-is('Cấp quyền này')");
            assertThat(visit.text("main")).contains("Đã cấp", FIRST, SECOND);
            pictured(visit, "person");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void rebuild() {
        try (var first = chromium.visit(1366, 768);
                var second = chromium.visit(390, 844)) {
            first.open(portal, "/quan-tri/mo-hinh-doc", FIRST);
            first.picture("projections");
            first.click("tbody a:text-is('Đợt đánh giá')");
            first.click("button:text-is('Đề nghị dựng lại')");
            assertThat(first.text("main")).contains("không được tự phê duyệt");
            first.picture("rebuild-proposed");
            second.open(portal, "/quan-tri", SECOND);
            second.click("text=Xem, phê duyệt");
            pictured(second, "rebuild");
            second.click("button:text-is('Phê duyệt, bắt đầu dựng lại')");
            await().until(() -> first.reloaded().text("main").contains("giống hệt bảng cũ"));
            first.picture("rebuilt");
            assertThat(first.complaints()).isEmpty();
            assertThat(second.complaints()).isEmpty();
        }
    }

    static void pictured(Chromium.Visit visit, String name) {
        assertThat(visit.width()).isEqualTo(390);
        visit.picture(name);
    }
}
