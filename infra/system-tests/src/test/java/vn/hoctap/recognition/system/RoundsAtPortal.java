package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A council that changes, ends a session without enough ballots, goes on in a second round, and is dissolved. */
record RoundsAtPortal(WholeSystem system) {
    private static final String COUNCIL = "/hoi-dong/" + Judged.PANEL;

    void judgeTwice() throws Exception {
        var judged = new Judged(system);
        judged.open("HTX-1");
        judged.open("HTX-2");
        judged.declare("chu-tich", "HTX-1", 1);
        endEarly();
        judged.vote("HTX-1", 2, "FOR");
        judged.vote("HTX-2", 1, "AGAINST");
    }

    /** Nobody has voted: the page says what the rule makes of that, and offers the next round. */
    private void endEarly() {
        var session = "/phien-danh-gia/" + Judged.session("HTX-1", 1);
        try (var chair = system.chromium().visit(1366, 768)) {
            chair.open(system.portal(), session, "chu-tich");
            await().until(() -> chair.reloaded().has("text=Kết thúc phiên khi còn thiếu phiếu"));
            chair.click("text=Kết thúc phiên khi còn thiếu phiếu");
            assertThat(chair.text("main .returned")).contains("ít nhất 4/5", "phiên không có kết quả");
            chair.fill("#so-bien-ban", "01/BB-HĐ");
            chair.fill("#ngay", "2024-01-12");
            chair.pictures("closing-early");
            chair.click("button:text-is('Kết thúc phiên, kiểm phiếu')");
            assertThat(chair.text("main")).contains("không đủ số thành viên tham gia", "Mở vòng 2");
            chair.pictures("next-round");
            chair.check("[name='hinh-thuc'][value='WRITTEN_OPINIONS']");
            chair.fill("#ngay", "2024-01-12");
            chair.click("button:text-is('Mở vòng đánh giá tiếp theo')");
            assertThat(chair.text("main")).contains("Lấy ý kiến bằng văn bản, vòng 2", "Chờ khai báo xung đột lợi ích");
            assertThat(chair.complaints()).isEmpty();
        }
    }

    void dissolve() {
        try (var head = system.chromium().visit(1366, 768)) {
            head.open(system.portal(), COUNCIL, "head");
            await().until(() -> head.reloaded().has("#nguoi-duoc-thay"));
            head.choose("#nguoi-duoc-thay", "uy-vien-3");
            head.fill("[id='nguoi-thay.tai-khoan']", "uy-vien-4");
            head.fill("[id='nguoi-thay.don-vi']", "PNV-674");
            head.fill("#so-thay-the", "14/QĐ-PGDĐT");
            head.fill("#ngay-thay-the", "2024-02-20");
            head.pictures("replacement");
            head.click("button:text-is('Thay thế thành viên')");
            assertThat(head.text("main ul")).contains("uy-vien-4", "thôi tham gia từ ngày 20/02/2024");
            head.fill("#so-giai-the", "20/QĐ-PGDĐT");
            head.fill("#ly-do", "Đã hoàn thành nhiệm vụ");
            head.fill("#ngay-giai-the", "2024-03-01");
            head.click("button:text-is('Giải thể hội đồng')");
            assertThat(head.text("main")).contains("Đã giải thể ngày 01/03/2024 theo Quyết định số 20/QĐ-PGDĐT");
            head.pictures("dissolved");
            assertThat(head.complaints()).isEmpty();
        }
    }
}
