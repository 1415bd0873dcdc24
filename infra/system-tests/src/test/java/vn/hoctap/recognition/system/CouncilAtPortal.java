package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

/** A council before its browsers: set up by the head of the office, it judges one dossier. */
record CouncilAtPortal(Chromium chromium, Client portal) {
    private static final Map<String, String> BODIES = Map.of(
            "chu-tich", "PGDDT-674",
            "thu-ky", "PGDDT-674",
            "uy-vien-1", "HKH-674",
            "uy-vien-2", "LDLD-674",
            "uy-vien-3", "PNV-674");
    private static final List<String> MEMBERS = List.of("chu-tich", "thu-ky", "uy-vien-1", "uy-vien-2", "uy-vien-3");
    private static final List<String> ROLES = List.of("CHAIR", "SECRETARY", "MEMBER", "MEMBER", "MEMBER");
    private static final String SENT = "main button.act";

    void judge() {
        setUp();
        openSession();
        MEMBERS.forEach(this::vote);
        close();
    }

    private void setUp() {
        try (var head = chromium.visit(1366, 768)) {
            head.open(portal, "/hoi-dong", "head");
            head.picture("councils");
            head.click("main a.act");
            head.fill("#so-quyet-dinh", "11/QĐ-PGDĐT");
            head.fill("#ngay", "2024-01-15");
            head.fill("#nam", "2023");
            head.check("[name='danh-hieu.DVHT-HUYEN']");
            for (int row = 0; row < MEMBERS.size(); row++) {
                enter(head, row);
            }
            head.picture("establishment");
            head.click(SENT);
            assertThat(head.text("main")).contains("Đơn vị học tập cấp huyện, năm 2023", "uy-vien-3");
            head.picture("council");
            assertThat(head.complaints()).isEmpty();
        }
    }

    private static void enter(Chromium.Visit head, int row) {
        var account = MEMBERS.get(row);
        head.fill("input[name$='.tai-khoan'] >> nth=" + row, account);
        head.choose("select[name$='.vai-tro'] >> nth=" + row, ROLES.get(row));
        head.fill("input[name$='.don-vi'] >> nth=" + row, BODIES.get(account));
        head.fill("input[name$='.dai-dien'] >> nth=" + row, row < 2 ? "" : "Cơ quan phối hợp");
    }

    private void openSession() {
        try (var secretary = chromium.visit(1366, 768)) {
            secretary.open(portal, "/hoi-dong", "thu-ky");
            await().until(() -> secretary.reloaded().has("text=Hội đồng theo Quyết định"));
            secretary.click("main h3 a");
            await().until(() -> secretary.reloaded().has("[name^='ho-so.']"));
            secretary.check("[name^='ho-so.']");
            secretary.fill("#ngay", "2024-01-16");
            secretary.picture("sessions");
            secretary.click(SENT);
            assertThat(secretary.text("main")).contains("đã mở phiên");
            assertThat(secretary.complaints()).isEmpty();
        }
    }

    private void vote(String member) {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/hoi-dong", member);
            await().until(() -> visit.reloaded().has("text=Chờ khai báo xung đột lợi ích"));
            visit.click("main a.act");
            assertThat(visit.text("main")).doesNotContain("Tự đánh giá", "Kế hoạch số 05/KH-HTX");
            visit.picture("declaration");
            visit.check("[name='xung-dot'][value='khong']");
            visit.fill("#ngay", "2024-01-18");
            visit.click(SENT);
            assertThat(visit.text("main")).contains("Kế hoạch số 05/KH-HTX", "Ảnh, 1 KB");
            visit.checkAll("input[type=radio][value=MET]");
            visit.check("[name='bieu-quyet'][value='FOR']");
            visit.fill("#ngay", "2024-01-18");
            assertThat(visit.width()).isEqualTo(390);
            visit.picture("ballot");
            visit.click(SENT);
            assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private void close() {
        try (var chair = chromium.visit(1366, 768)) {
            chair.open(portal, "/hoi-dong", "chu-tich");
            await().until(() -> chair.reloaded().has("main a.act"));
            chair.click("main a.act");
            assertThat(chair.text("main")).contains("Đã nộp 5/5 phiếu");
            chair.fill("#so-bien-ban", "03/BB-HĐ");
            chair.fill("#ngay", "2024-01-19");
            chair.picture("closing");
            chair.click(SENT);
            assertThat(chair.text("main")).contains("Đã kết thúc", "03/BB-HĐ", "được trình người có thẩm quyền");
            chair.picture("outcome");
            assertThat(chair.complaints()).isEmpty();
        }
    }
}
