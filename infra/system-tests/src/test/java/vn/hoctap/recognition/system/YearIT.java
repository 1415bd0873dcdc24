package vn.hoctap.recognition.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.recognition.events.authority.Role;

/** The whole system as processes, and everybody who has a part in the year of one unit before a real browser. */
@DisplayName("A year at the portal")
class YearIT {
    private static final String UNIT = "HTX-1";

    @TempDir
    private static Path folder;

    private static WholeSystem system;
    private static Client portal;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        system = WholeSystem.start(folder);
        portal = system.portal();
        chromium = system.chromium();
        openYear();
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    private static void openYear() throws Exception {
        var rights = system.rights();
        rights.ofTheOffice(Requests.OFFICE);
        system.send("head", "organisations", Requests.organisation(UNIT));
        rights.grant("officer", Role.COMMUNE_OFFICER, UNIT);
        rights.grant("specialist", Role.SPECIALIST, Requests.OFFICE);
        rights.grant("deputy", Role.DEPUTY, Requests.OFFICE);
        rights.grant("authority", Role.AUTHORITY, "UBND-674");
        rights.grant("committee", Role.COMMITTEE, "674");
        rights.grant("auditor", Role.AUDITOR, "674");
        system.send("head", "cycles", Requests.LENIENT_CYCLE);
    }

    /** Somebody at the one-stop office opens the dossier that waits. */
    private static void receive(Chromium.Visit office) {
        office.open(portal, "/tiep-nhan", "clerk");
        await().until(() -> office.reloaded().has("text=Kiểm tra, tiếp nhận"));
        office.picture("waiting");
        office.click("text=Kiểm tra, tiếp nhận");
        assertThat(office.text(".files")).contains("Ảnh, 1 KB");
        assertThat(office.status(".files a")).isEqualTo(200);
        office.picture("reception");
    }

    private static void accept() {
        try (var office = chromium.visit(390, 844)) {
            receive(office);
            assertThat(office.width()).isEqualTo(390);
            office.fill("#luc-nhan", "2024-01-08T09:00");
            office.click("button:text-is('Tiếp nhận hồ sơ')");
            assertThat(office.text("main")).contains("Đã tiếp nhận", "Dự kiến có kết quả ngày");
            office.picture("accepted");
        }
    }

    /** A return comes back with what is to be put right, and goes on from there. */
    private static void supplement(Chromium.Visit visit) {
        try (var office = chromium.visit(1366, 768)) {
            receive(office);
            office.fill("#ly-do", "Thiếu chữ ký");
            office.fill("[id='bo-sung.TO_TRINH']", "Ký tên, đóng dấu");
            office.fill("#ngay", "2024-01-05");
            office.click("button:text-is('Trả lại hồ sơ')");
            assertThat(office.text("main")).contains("Trả lại");
            assertThat(office.complaints()).isEmpty();
        }
        visit.open("/viec-can-lam");
        await().until(() -> visit.reloaded().has("text=Bổ sung, nộp lại"));
        assertThat(visit.text("main")).contains("Lý do trả lại: Thiếu chữ ký");
        visit.click("text=Bổ sung, nộp lại");
        assertThat(visit.text(".returned")).contains("Thiếu chữ ký", "Tờ trình đề nghị công nhận: Ký tên, đóng dấu");
        visit.picture("returned");
        visit.fill("#ngay", "2024-01-06");
        visit.click("main button[type=submit]");
        assertThat(visit.text("main")).contains("Đã nộp, chờ tiếp nhận", "từ ngày 06/01/2024");
    }

    /** The officer has no pointer. */
    @Test
    void leads_from_the_registration_to_a_certificate_that_anybody_can_check() throws Exception {
        try (var visit = chromium.visit(1366, 768).byKeyboard()) {
            visit.open(portal, "/viec-can-lam", "officer");
            await().until(() -> visit.reloaded().has("text=Chưa đăng ký"));
            visit.picture("home");
            register(visit);
            selfAssess(visit);
            recordMeeting(visit);
            file(visit);

            assertThat(visit.text("main")).contains("Đã nộp, chờ tiếp nhận", "Mức độ 1", "Bộ phận một cửa kiểm tra");
            supplement(visit);
            accept();
            new NoticesAtPortal(chromium, portal).read("officer", "đã được tiếp nhận; hẹn trả kết quả: ngày");
            visit.open("/viec-can-lam");
            assertThat(visit.text("main")).contains("Đã tiếp nhận").doesNotContain("Chưa đăng ký");
            new CouncilAtPortal(chromium, portal).judge();
            new DecisionAtPortal(chromium, portal).recognise();
            visit.open("/viec-can-lam");
            assertThat(visit.text("main")).contains("Đã công nhận");
            visit.click("text=Xem");
            visit.picture("recognised-own");
            new CertificateAtPortal(chromium, portal).check(visit);
            assertThat(visit.complaints()).isEmpty();
        }
        watch();
        new AuditorAtPortal(chromium, portal).examine();
    }

    /** The committee sees what has come of it, and every number opens. */
    private static void watch() {
        try (var committee = chromium.visit(1366, 768)) {
            committee.open(portal, "/theo-doi?nam=2023", "committee");
            assertThat(committee.text("h1")).isEqualTo("Theo dõi năm 2023");
            committee.picture("overview");
            committee.click("tr:has-text('Đã công nhận') a");
            assertThat(committee.text("main")).contains("Hợp tác xã thử nghiệm", "Số liệu này gồm 1 hồ sơ");
            committee.picture("behind");
            assertThat(committee.complaints()).isEmpty();
        }
        try (var committee = chromium.visit(390, 844)) {
            committee.open(portal, "/theo-doi?nam=2023", "committee");
            assertThat(committee.width()).isEqualTo(390);
            committee.picture("overview");
        }
    }

    /** Nothing sticks out of a telephone's screen. */
    @Test
    void fits_a_telephone() {
        try (var visit = chromium.visit(390, 844)) {
            visit.open(portal, "/viec-can-lam", "officer");
            assertThat(visit.width()).isEqualTo(390);
            visit.picture("home");
            visit.open("/dang-ky-danh-hieu?don-vi=HTX-1&danh-hieu=DVHT-HUYEN&nam=2023");
            assertThat(visit.width()).isEqualTo(390);
            visit.picture("registration");
        }
    }

    @Test
    void is_kept_by_two_administrators() {
        new AdministratorAtPortal(chromium, portal).keep();
    }

    private static void register(Chromium.Visit visit) {
        visit.click("text=Đăng ký >> nth=-1");
        visit.picture("registration");
        visit.fill("#ngay", "2023-03-15");
        visit.click("main button[type=submit]");
        assertThat(visit.text("h1")).isEqualTo("Hợp tác xã thử nghiệm");
        visit.picture("registered");
    }

    private static void selfAssess(Chromium.Visit visit) {
        visit.click("main a.act");
        visit.picture("criterion-empty");
        for (int page = 0; page < 10 && visit.path().contains("/tu-danh-gia/"); page++) {
            visit.checkAll("input[type=radio][value=co]");
            visit.fillAll("input[name^='so.']", "46");
            visit.fillAll("input[name^='tren.']", "50");
            visit.fillAll("textarea[name^='minh-chung.']", "Kế hoạch số 05/KH-HTX");
            visit.fillAll("input[name^='nguon.']", "Sổ theo dõi năm 2023");
            if (page == 0) {
                prove(visit);
            }
            visit.picture("criterion-" + page);
            visit.click("main button[type=submit]");
            assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
        }
    }

    /** One file is taken, another is not, and what was typed stays. */
    private static void prove(Chromium.Visit visit) {
        visit.choose("input[name^='tep.'] >> nth=0", "Quyết định 05.png", Pixel.png());
        visit.click("text=Lưu, ở lại trang này");
        assertThat(visit.text(".files")).contains("Ảnh, 1 KB", "Xóa tệp này khi bấm Lưu");
        visit.choose("input[name^='tep.'] >> nth=0", "chương trình.exe", new byte[] {77, 90, 0, 0});
        visit.click("text=Lưu, ở lại trang này");
        assertThat(visit.text(".fault:not(:empty)")).contains("tệp");
        assertThat(visit.value("textarea[name^='minh-chung.'] >> nth=0")).isEqualTo("Kế hoạch số 05/KH-HTX");
        visit.picture("criterion-refused-file");
    }

    private static void recordMeeting(Chromium.Visit visit) {
        assertThat(visit.text("#results")).contains("Mức độ 1", "Đạt");
        visit.fill("#ngay-hop", "2024-01-03");
        visit.fill("#chu-tri", "Giám đốc hợp tác xã");
        visit.fill("#thanh-phan", "Hội đồng quản trị\nCông đoàn cơ sở");
        visit.fill("#bien-ban", "01/BB-HTX");
        visit.fill("#ngay", "2024-01-03");
        visit.picture("minutes");
        visit.click("main button[type=submit]");
        assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
    }

    private static void file(Chromium.Visit visit) {
        assertThat(visit.text("h1")).isEqualTo("Nộp hồ sơ");
        visit.fillAll("input[name^='giay-to.']", "05/TTr-HTX");
        visit.fill("#ngay", "2024-01-04");
        visit.picture("submission");
        visit.click("main button[type=submit]");
        assertThat(visit.has(".refusal")).as(visit.text("main")).isFalse();
    }
}
