package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A refusal that is complained of, does not stand, and is judged once more. */
record ComplaintAtPortal(WholeSystem system) {
    private static final String DRAFT = "DT-2026-002";

    void bringBack() throws Exception {
        var judged = new Judged(system);
        judged.propose(DRAFT, Requests.OFFICE, """
                {"kind":"REJECTION","items":[{"dossierId":"%s","reason":"Chưa đạt chỉ tiêu 2.5"}]}""".formatted(Judged.dossier("HTX-2")));
        judged.sign(DRAFT, Requests.OFFICE, "authority-of-office");
        complain();
        settle();
        openSecondRound();
    }

    private void complain() {
        try (var officer = system.chromium().visit(1366, 768)) {
            officer.open(system.portal(), Judged.page("HTX-2"), "officer-2");
            await().until(() -> officer.reloaded().has("text=Ghi nhận khiếu nại, kiến nghị"));
            officer.click("text=Ghi nhận khiếu nại, kiến nghị");
            officer.check("[name='loai'][value='COMPLAINT']");
            officer.fill("#noi-dung", "Đề nghị xem lại chỉ tiêu 2.5: đã nộp đủ minh chứng");
            officer.fill("#ngay", "2024-02-01");
            officer.pictures("complaint");
            officer.click("button:text-is('Ghi nhận khiếu nại, kiến nghị')");
            assertThat(officer.text("main")).contains("Khiếu nại số 1, ngày 01/02/2024", "Đang chờ giải quyết");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private void settle() {
        try (var head = system.chromium().visit(1366, 768)) {
            head.open(system.portal(), Judged.page("HTX-2"), "head");
            head.click("text=Giải quyết khiếu nại, kiến nghị");
            head.click("summary");
            head.check("[name='ket-qua'][value='UPHELD']");
            head.fill("#so-van-ban-1", "09/KL-PGDĐT");
            head.fill("#ly-do-1", "Có đủ minh chứng");
            head.fill("#ngay-1", "2024-02-05");
            head.pictures("settlement");
            head.click("button:text-is('Ghi kết quả giải quyết')");
            assertThat(head.text("main"))
                    .contains("Chấp nhận theo văn bản số 09/KL-PGDĐT", "Đã tiếp nhận, chờ thẩm định");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private void openSecondRound() {
        try (var secretary = system.chromium().visit(1366, 768)) {
            secretary.open(system.portal(), "/hoi-dong", "thu-ky");
            await().until(() -> secretary.reloaded().has("text=Chờ mở vòng đánh giá tiếp theo"));
            secretary.picture("councils-again");
            secretary.click("main a:text-is('Mở vòng đánh giá tiếp theo')");
            secretary.fill("#ly-do", "Khiếu nại được chấp nhận theo văn bản số 09/KL-PGDĐT");
            secretary.fill("#ngay", "2024-02-06");
            secretary.pictures("round-again");
            secretary.click("button:text-is('Mở vòng đánh giá tiếp theo')");
            assertThat(secretary.text("main")).contains("Lý do đánh giá lại", "09/KL-PGDĐT", "vòng 2");
            assertThat(secretary.complaints()).isEmpty();
        }
    }
}
