package vn.hoctap.recognition.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The head of an office, who opens a cycle, reports its year, and takes results of former years over. */
record YearsAtPortal(WholeSystem system) {
    private static final String TABLE = """
            Danh hiệu,Mã đối tượng,Tên đối tượng,Mã đơn vị hành chính,Tên đơn vị hành chính,Năm đánh giá,\
            Mức độ/Xếp loại,Số quyết định,Ngày quyết định,Cơ quan ban hành
            DVHT-HUYEN,DR-98,Trường Mầm non thử nghiệm,24853,Xã Đạ Tông,%s,Tốt,04/QĐ-UBND,15/02/2022,\
            Ủy ban nhân dân huyện Đam Rông
            """;

    void keep() {
        try (var head = system.chromium().visit(1366, 768)) {
            head.open(system.portal(), "/quan-tri/chu-ky/mo", "head");
            openCycle(head);
            report(head);
            takeOver(head);
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static void openCycle(Chromium.Visit head) {
        head.choose("#danh-hieu", "CDHT-XA");
        head.fill("#nam", "2023");
        if (head.has("#ten-co-quan")) {
            head.fill("#ten-co-quan", "Phòng Giáo dục và Đào tạo huyện Đam Rông");
        }
        head.fill("#ngay", "2023-02-01");
        head.pictures("cycle-opening");
        head.click("button:text-is('Mở đợt đánh giá')");
        assertThat(head.text("main")).contains("Đang mở", "Hạn nộp hồ sơ");
    }

    private static void report(Chromium.Visit head) {
        head.click("summary:has-text('Ghi nhận báo cáo năm')");
        head.fill("#noi-nhan", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng");
        head.fill("#so-bao-cao", "15/BC-PGDĐT");
        head.fill("#so-dang-ky", "8");
        head.fill("#so-cong-nhan", "7");
        head.fill("#ngay-bao-cao", "2024-05-20");
        head.pictures("cycle-report");
        head.click("button:text-is('Ghi nhận báo cáo năm')");
        assertThat(head.text("main dl")).contains("số 15/BC-PGDĐT, ngày 20/05/2024");
    }

    private static void takeOver(Chromium.Visit head) {
        head.open("/quan-tri/nam-truoc");
        head.choose("#tep", "ket-qua.csv", TABLE.formatted("năm ngoái").getBytes(UTF_8));
        head.click("button:text-is('Xem trước')");
        assertThat(head.text("main")).contains("Dòng 2, cột Năm đánh giá: Năm phải gồm bốn chữ số.");
        head.pictures("past-years-faults");
        head.choose("#tep", "ket-qua.csv", TABLE.formatted("2021").getBytes(UTF_8));
        head.click("button:text-is('Xem trước')");
        assertThat(head.text("main")).contains("1 dòng đúng, 0 chỗ sai", "Trường Mầm non thử nghiệm (DR-98)");
        head.pictures("past-years");
        head.click("button:text-is('Nhập 1 kết quả')");
        assertThat(head.text("main")).contains("Đã nhập 1 kết quả công nhận");
    }
}
