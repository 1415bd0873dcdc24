package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import vn.hoctap.recognition.events.decision.DecisionId;

/** A decision that comes back once before it is signed, and another one that takes its result back. */
record RevocationAtPortal(WholeSystem system) {
    private static final String BODY = "UBND-674";
    private static final String DRAFT = "DT-2026-001";

    void recogniseAndRevoke() throws Exception {
        new Judged(system).propose(DRAFT, BODY, """
                {"kind":"RECOGNITION","items":[{"dossierId":"%s","award":{"kind":"LEVEL","level":"LEVEL_1"}}]}""".formatted(Judged.dossier("HTX-1")));
        giveBack();
        putAgain();
        new Judged(system).sign(DRAFT, BODY, "authority");
        draftRevocation();
        act("deputy", "Xác nhận dự thảo đạt yêu cầu", "#ngay-tham-tra", "2024-03-02");
        act("authority", "Ký ban hành", "#ngay-ky", "2024-03-03");
        seeIt();
    }

    private void giveBack() {
        try (var deputy = system.chromium().visit(1366, 768)) {
            deputy.open(system.portal(), "/quyet-dinh/" + DecisionId.of(BODY, DRAFT), "deputy");
            await().until(() -> deputy.reloaded().has("text=Trả lại dự thảo để sửa"));
            deputy.click("text=Trả lại dự thảo để sửa");
            deputy.fill("#ly-do-tra-lai", "Thiếu căn cứ ban hành");
            deputy.fill("#ngay-tra-lai", "2024-01-20");
            deputy.pictures("giving-back");
            deputy.click("button:text-is('Trả lại dự thảo')");
            assertThat(deputy.text("main")).contains("Thiếu căn cứ ban hành", "Chờ chuyên viên sửa rồi trình lại");
            assertThat(deputy.complaints()).isEmpty();
        }
    }

    private void putAgain() {
        try (var specialist = system.chromium().visit(1366, 768)) {
            specialist.open(system.portal(), "/quyet-dinh", "specialist");
            await().until(() -> specialist.reloaded().has("text=Sửa, trình lại"));
            specialist.click("main a:text-is('Sửa, trình lại')");
            specialist.click("text=Sửa, trình lại dự thảo");
            assertThat(specialist.text("main .returned")).contains("Thiếu căn cứ ban hành");
            specialist.fill("#can-cu", "Thông tư số 24/2023/TT-BGDĐT\nLuật Giáo dục");
            specialist.pictures("draft-again");
            specialist.click("button:text-is('Trình lại dự thảo')");
            assertThat(specialist.text("main")).contains("Đã trình dự thảo", "Luật Giáo dục");
            assertThat(specialist.complaints()).isEmpty();
        }
    }

    private void draftRevocation() {
        try (var specialist = system.chromium().visit(1366, 768)) {
            specialist.open(system.portal(), Judged.page("HTX-1"), "specialist");
            await().until(() -> specialist.reloaded().has("text=Dự thảo quyết định thu hồi"));
            specialist.click("text=Dự thảo quyết định thu hồi");
            specialist.fill("[name^='ly-do.']", "Số liệu kê khai không trung thực");
            specialist.fill("#can-cu", "Kết luận thanh tra số 03");
            specialist.fill("#to-trinh", "31/TTr-PGDĐT");
            specialist.fill("#ngay", "2024-03-01");
            specialist.pictures("revocation");
            specialist.click("button:text-is('Trình dự thảo')");
            assertThat(specialist.text("main")).contains("Đã trình dự thảo", "Kết luận thanh tra số 03");
            assertThat(specialist.complaints()).isEmpty();
        }
    }

    private void act(String subject, String button, String field, String day) {
        try (var visit = system.chromium().visit(390, 844)) {
            visit.open(system.portal(), "/quyet-dinh", subject);
            await().until(() -> visit.reloaded().has("main a.act"));
            visit.click("main a.act");
            visit.fill(field, day);
            visit.click("button:text-is('%s')".formatted(button));
            assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void seeIt() {
        try (var officer = system.chromium().visit(390, 844)) {
            officer.open(system.portal(), Judged.page("HTX-1"), "officer-1");
            await().until(() -> officer.reloaded().text("main").contains("Đã thu hồi công nhận"));
            officer.picture("revoked");
        }
    }
}
