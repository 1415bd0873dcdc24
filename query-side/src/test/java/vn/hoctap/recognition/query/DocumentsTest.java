package vn.hoctap.recognition.query;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From what was recorded to the printed page, by way of HTTP. */
@DisplayName("Papers to print (văn bản PDF)")
class DocumentsTest {
    private static final String DOSSIER = "/ho-so/" + PrintedDistrict.WHOLE.id();
    private static final String ASSESSED = "/ho-so/" + PrintedDistrict.ASSESSED.id();
    private static final String YEAR =
            "/theo-doi/bao-cao.pdf?nam=2023&dia-ban=674&ngay=2024-02-20&ghi-nhan-den=2024-03-01T17:00";
    private static final String COUNCIL = "/hoi-dong/" + Councils.PANEL;
    private static final String DECISION = "/quyet-dinh/" + Registers.draft("DT-05");
    private static final Map<String, String> PAPERS = Map.ofEntries(
            entry("giay-cong-nhan", DOSSIER + "/giay-cong-nhan.pdf"),
            entry("ban-sao", DOSSIER + "/ban-sao-giay-cong-nhan-2.pdf"),
            entry("quyet-dinh", "/quyet-dinh/" + Registers.draft("DT-04") + "/van-ban.pdf"),
            entry("du-thao", "/quyet-dinh/" + Registers.draft("DT-02") + "/van-ban.pdf"),
            entry("giay-tiep-nhan", DOSSIER + "/giay-tiep-nhan.pdf"),
            entry("phieu-yeu-cau-bo-sung", DOSSIER + "/phieu-yeu-cau-bo-sung.pdf"),
            entry("phieu-tu-choi", "/ho-so/" + PrintedDistrict.DECLINED.id() + "/phieu-tu-choi.pdf"),
            entry("phieu-xin-loi", DOSSIER + "/phieu-xin-loi.pdf"),
            entry("phieu-kiem-soat", "/ho-so/" + PrintedDistrict.SLOW.id() + "/phieu-kiem-soat.pdf"),
            entry("so-theo-doi", "/tiep-nhan/so-theo-doi.pdf?nam=2024"),
            entry("to-trinh", DOSSIER + "/to-trinh.pdf"),
            entry("to-trinh-de-ky", ASSESSED + "/to-trinh.pdf"),
            entry("bao-cao-tu-danh-gia", ASSESSED + "/bao-cao-tu-danh-gia.pdf"),
            entry("ban-tong-hop", ASSESSED + "/ban-tong-hop.pdf"),
            entry("bien-ban", "/phien-danh-gia/" + Councils.session(PrintedDistrict.WHOLE.id()) + "/bien-ban.pdf"),
            entry("bao-cao-hoi-dong", COUNCIL + "/bao-cao.pdf"),
            entry("bao-cao", YEAR));
    private static final Set<String> OF_COUNCIL = Set.of("bien-ban", "bao-cao-hoi-dong");
    private static final Set<String> OF_APPLICANT = Set.of("to-trinh-de-ky", "bao-cao-tu-danh-gia", "ban-tong-hop");
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var ledger = PrintedDistrict.ledger();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(1)).until(() -> side.isAt(ledger.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    static Stream<String> papers() {
        return PAPERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quyet-dinh | QUYẾT ĐỊNH Về việc công nhận “Cộng đồng học tập cấp xã” năm 2023
            quyet-dinh | Số: 01/QĐ-PGDĐT
            quyet-dinh | Căn cứ Thông tư 25/2023; Theo đề nghị tại Tờ trình số 12/TTr-HĐ.
            quyet-dinh | Nơi nhận: - Như Điều 3;
            quyet-dinh | DANH SÁCH Công nhận “Cộng đồng học tập cấp xã” năm 2023 (Kèm theo Quyết định số 01/QĐ-PGDĐT ngày 11 tháng 01 năm 2024 của Phòng Giáo dục và Đào tạo huyện Đam Rông)
            du-thao | Số: ……/QĐ-PGDĐT DỰ THẢO
            giay-tiep-nhan | Mã hồ sơ: 000.00.31.H36-240220-0001
            giay-tiep-nhan | Thành phần hồ sơ nộp gồm: 1. Tờ trình đề nghị công nhận: 05/TTr-UBND
            giay-tiep-nhan | Thời gian giải quyết hồ sơ theo quy định: 20 ngày làm việc Thời gian nhận hồ sơ: 09 giờ 30 phút, ngày 10/01/2024
            giay-tiep-nhan | Ngày hẹn trả kết quả: 09/02/2024
            phieu-yeu-cau-bo-sung | gồm những nội dung sau: 1. Tờ trình đề nghị công nhận: Nộp bản có dấu Lý do: Tờ trình chưa đóng dấu
            phieu-tu-choi | với lý do cụ thể như sau: Không thuộc thẩm quyền
            phieu-xin-loi | Ngày hẹn trả kết quả: 09/02/2024
            phieu-xin-loi | sẽ trả kết quả vào ngày 19/02/2024.
            to-trinh | Kính gửi: Phòng Giáo dục và Đào tạo huyện Đam Rông
            to-trinh | (Biên bản số 03/BB-UBND).
            to-trinh | công nhận “Cộng đồng học tập cấp xã” năm 2023, mức độ 1 (công nhận lần đầu).
            to-trinh-de-ky | Số: ……/TTr-UBND
            to-trinh-de-ky | ngày …… tháng …… năm 2024
            to-trinh-de-ky | công nhận “Cộng đồng học tập cấp xã” năm 2024, mức độ 1.
            bao-cao-tu-danh-gia | BÁO CÁO Kết quả tự đánh giá “Cộng đồng học tập cấp xã” năm 2024
            bao-cao-tu-danh-gia | (Biên bản số 03/BB-UBND). Chủ trì: Chủ tịch UBND xã. Thành phần dự họp: Hội Khuyến học xã.
            bao-cao-tu-danh-gia | Mức độ 2: chỉ tiêu 5.1. Chỉ tiêu 5.1: chưa đạt mức yêu cầu
            ban-tong-hop | (Kèm theo Báo cáo số ……/BC-UBND ngày 10 tháng 01 năm 2024 của Ủy ban nhân dân
            ban-tong-hop | 2.961/4.935 (60 %)
            ban-tong-hop | 12/DS-UBND Nguồn: Hội Khuyến học xã
            ban-tong-hop | Mức độ 2: chưa đạt mức yêu cầu
            bien-ban | HỘI ĐỒNG ĐÁNH GIÁ
            bien-ban | 2/2 thành viên bỏ phiếu: 2 đồng ý
            bien-ban | Cần thêm minh chứng <5.1> & 5.2
            giay-cong-nhan | TRƯỞNG PHÒNG HUYỆN ĐAM RÔNG công nhận Xã Đạ K'Nàng 24851 đạt danh hiệu “Cộng đồng học tập cấp xã” năm 2023, mức độ 1
            giay-cong-nhan | Theo Quyết định số 05/QĐ-PGDĐT ngày 10/01/2024 của Phòng Giáo dục và Đào tạo huyện Đam Rông.
            giay-cong-nhan | được bảo lưu đến hết ngày 31/12/2027.
            ban-sao | GIẤY CÔNG NHẬN BẢN SAO TRƯỞNG PHÒNG HUYỆN ĐAM RÔNG công nhận Xã Đạ K'Nàng 24851
            ban-sao | Bản sao thứ 2, do Phòng Giáo dục và Đào tạo huyện Đam Rông cấp từ sổ gốc ngày 04/03/2024.
            ban-sao | Theo Quyết định số 05/QĐ-PGDĐT ngày 10/01/2024 của Phòng Giáo dục và Đào tạo huyện Đam Rông.
            ban-sao | Đam Rông, ngày 04 tháng 3 năm 2024 CƠ QUAN CẤP BẢN SAO
            phieu-kiem-soat | Mã hồ sơ: 000.00.31.H36-240220-0001
            phieu-kiem-soat | Ngày hẹn trả kết quả: 02/03/2024; có kết quả ngày 15/03/2024: quá hạn
            phieu-kiem-soat | Nhận: Bộ phận tiếp nhận và trả kết quả 10/01/2024 – Nộp hồ sơ
            phieu-kiem-soat | 12/01/2024 Trước hạn (hạn ngày 15/01/2024) Trả hồ sơ, yêu cầu bổ sung
            phieu-kiem-soat | 29/01/2024 Quá hạn (hạn ngày 26/01/2024) Nộp hồ sơ
            phieu-kiem-soat | 01/02/2024 Đúng hạn (hạn ngày 01/02/2024) Tiếp nhận hồ sơ
            phieu-kiem-soat | 14/03/2024 Quá hạn (hạn ngày 29/02/2024) Thẩm định: đạt
            phieu-kiem-soat | Giao: Người có thẩm quyền quyết định
            so-theo-doi | PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN ĐAM RÔNG
            so-theo-doi | SỔ THEO DÕI HỒ SƠ Năm 2024.
            so-theo-doi | Công nhận “Cộng đồng học tập cấp xã” năm 2023
            so-theo-doi | hẹn lần đầu ngày 09/02/2024
            so-theo-doi | quá hẹn
            bao-cao-hoi-dong | Kính gửi: Phòng Giáo dục và Đào tạo huyện Đam Rông
            bao-cao-hoi-dong | Hội đồng theo Quyết định số 12/QĐ-PGDĐT của Phòng Giáo dục và Đào tạo huyện Đam Rông, ngày 10/01/2024
            bao-cao-hoi-dong | Vòng 1, ngày 10/01/2024 Biên bản số 03/BB-HĐ 2/2
            bao-cao-hoi-dong | 2/2 thành viên bỏ phiếu: 2 đồng ý
            bao-cao-hoi-dong | Cần thêm minh chứng <5.1> & 5.2
            bao-cao-hoi-dong | Đề nghị xem xét, quyết định công nhận 1 hồ sơ: Xã Đạ K'Nàng 24851.
            bao-cao | 2/3 66,67
            bao-cao | Số liệu tính đến ngày 20/02/2024, theo dữ liệu đã ghi nhận đến 17 giờ 00 phút, ngày 01/03/2024.
            bao-cao | Cộng đồng học tập cấp xã
            """)
    void say_what_was_recorded(String paper, String sentence) {
        assertThat(printed(paper).text()).contains(sentence);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void are_kept_for_long_and_read_aloud(String paper) {
        assertThat(printed(paper).faults()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void look_as_approved(String paper) {
        assertThat(Approved.differing(paper, printed(paper))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void are_the_same_whenever_they_are_printed(String paper) {
        assertThat(printed(paper).pdf()).isEqualTo(printed(paper).pdf());
    }

    /** It goes with itself nowhere. */
    @Test
    void list_what_goes_with_them_and_not_themselves() {
        assertThat(printed("to-trinh").text()).doesNotContain("Hồ sơ gửi kèm theo gồm");
    }

    @Test
    void carry_a_code_that_a_telephone_reads() {
        assertThat(printed("giay-tiep-nhan").qrCode()).isEqualTo("000.00.31.H36-240220-0001");
        assertThat(printed("giay-cong-nhan").qrCode())
                .isEqualTo("http://127.0.0.1:8080/kiem-tra/" + recognitionOf(PrintedDistrict.WHOLE));
        assertThat(printed("ban-sao").qrCode())
                .isEqualTo(printed("giay-cong-nhan").qrCode());
    }

    /** With the longest of names as well. */
    @Test
    void tell_of_a_copy_who_keeps_the_register_since_the_old_office_is_gone() {
        var copy = at("clerk", "/ho-so/" + PrintedDistrict.LONG.id() + "/ban-sao-giay-cong-nhan-1.pdf");
        assertThat(copy.text())
                .contains("Bản sao thứ 1, do Ủy ban nhân dân xã Đạ Tông cấp từ sổ gốc ngày 02/07/2025.")
                .contains("Đạ Tông, ngày 02 tháng 7 năm 2025 CƠ QUAN CẤP BẢN SAO")
                .contains("Theo Quyết định số 05/QĐ-PGDĐT ngày 10/01/2024 của Phòng Giáo dục và Đào tạo");
        assertThat(copy.pages(30)).hasSize(1);
        assertThat(copy.overruns()).isEmpty();
    }

    private static String recognitionOf(Steps steps) {
        return side.owner()
                .queryForObject(
                        "SELECT event_id::text FROM audit_trail.entry WHERE stream = ? AND type = 'DossierRecognised'",
                        String.class,
                        steps.id().value());
    }

    @Test
    void certify_all_that_a_decision_gave_in_one_go() {
        var all = at("clerk", DECISION + "/giay-cong-nhan.pdf");
        assertThat(all.pages(30)).hasSize(3);
        assertThat(all.overruns()).isEmpty();
        assertThat(all.faults()).isEmpty();
        assertRefused("neighbour", DECISION + "/giay-cong-nhan.pdf", 404, "không công nhận hồ sơ nào");
        assertRefused(
                "clerk",
                "/quyet-dinh/" + Registers.draft("DT-02") + "/giay-cong-nhan.pdf",
                404,
                "không công nhận hồ sơ nào");
        assertRefused(
                "clerk",
                "/ho-so/" + PrintedDistrict.DECLINED.id() + "/giay-cong-nhan.pdf",
                404,
                "không có kết quả công nhận");
    }

    /** Two hundred letters without a blank, and two hundred with many. */
    @Test
    void keep_long_names_on_the_page() {
        Stream.of(PrintedDistrict.LONG, PrintedDistrict.WORDY)
                .map(steps -> "/ho-so/" + steps.id())
                .flatMap(
                        dossier -> Stream.of("/giay-tiep-nhan", "/phieu-xin-loi", "/to-trinh", "/phieu-yeu-cau-bo-sung")
                                .map(paper -> dossier + paper + ".pdf"))
                .forEach(path ->
                        assertThat(at("clerk", path).overruns()).as(path).isEmpty());
        assertThat(at("clerk", "/ho-so/" + PrintedDistrict.LONG.id() + "/phieu-kiem-soat.pdf")
                        .overruns())
                .isEmpty();
        assertThat(printed("so-theo-doi").overruns()).isEmpty();
        var list = at("clerk", "/quyet-dinh/" + Registers.draft("DT-05") + "/van-ban.pdf");
        assertThat(list.overruns()).isEmpty();
        assertThat(list.text().replace(" ", "")).contains(PrintedDistrict.ONE_WORD.substring(0, 190));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /phieu-tu-choi            | không bị từ chối tiếp nhận
            /ban-sao-giay-cong-nhan-3 | Chưa cấp bản sao nào mang số thứ tự này
            """)
    void are_not_there_before_their_step(String paper, String sentence) {
        assertRefused("clerk", DOSSIER + paper + ".pdf", 404, sentence);
    }

    @Test
    void are_not_there_for_a_dossier_that_has_not_come_so_far() {
        var declined = "/ho-so/" + PrintedDistrict.DECLINED.id();
        assertRefused("clerk", declined + "/giay-tiep-nhan.pdf", 404, "chưa được tiếp nhận");
        assertRefused("clerk", declined + "/phieu-xin-loi.pdf", 404, "chưa phải hẹn lại");
        assertRefused("clerk", declined + "/phieu-yeu-cau-bo-sung.pdf", 404, "chưa bị trả lại");
        var open = "/phien-danh-gia/" + Councils.session(PrintedDistrict.LONG.id()) + "/bien-ban.pdf";
        assertRefused("chair", open, 404, "chưa kết thúc");
        assertRefused("clerk", "/theo-doi/bao-cao.pdf?nam=hai", 422, "giá trị không hợp lệ");
        assertRefused("clerk", declined + "/ban-sao-giay-cong-nhan-1.pdf", 404, "Chưa cấp bản sao nào");
        assertThat(at("clerk", "/tiep-nhan/so-theo-doi.pdf?nam=2022").text())
                .contains("Không có hồ sơ nào được tiếp nhận trong năm 2022.");
    }

    /** What is hidden is answered like what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"giay-tiep-nhan", "to-trinh", "phieu-xin-loi"})
    void are_for_those_alone_who_may_see_the_dossier(String paper) {
        assertRefused("neighbour", DOSSIER + "/" + paper + ".pdf", 404, "Không tìm thấy hồ sơ này.");
        assertRefused(
                "neighbour", "/ho-so/" + UUID.randomUUID() + "/" + paper + ".pdf", 404, "Không tìm thấy hồ sơ này.");
    }

    /** The applicant sees the trail, and has no use for how the offices count. */
    @Test
    void keep_among_the_offices_what_is_theirs() {
        assertRefused("officer", PAPERS.get("so-theo-doi"), 403, "không có quyền");
        assertRefused("officer", DOSSIER + "/phieu-kiem-soat.pdf", 403, "không có quyền");
        assertRefused("neighbour", DOSSIER + "/phieu-kiem-soat.pdf", 404, "Không tìm thấy hồ sơ này.");
        assertRefused("neighbour", DOSSIER + "/ban-sao-giay-cong-nhan-1.pdf", 404, "Không tìm thấy hồ sơ này.");
        assertRefused("neighbour", PAPERS.get("bao-cao-hoi-dong"), 404, "Không tìm thấy hội đồng này.");
        assertThat(page("officer", DOSSIER))
                .contains(DOSSIER + "/ban-sao-giay-cong-nhan-1.pdf")
                .doesNotContain("phieu-kiem-soat");
    }

    @Test
    void list_what_an_office_has_taken_in() {
        var list = side.getAs("clerk", "/tiep-nhan/so-theo-doi/danh-sach.csv?nam=2024");
        assertThat(list.body())
                .contains("Mã hồ sơ,Nội dung yêu cầu giải quyết", "24877", "hẹn lần đầu ngày 09/02/2024")
                .doesNotContain("24852");
        assertThat(list.body().lines()).hasSize(9);
        assertThat(side.getAs("clerk", "/tiep-nhan/so-theo-doi/danh-sach.jsonl?nam=2024&co-quan=PGDDT-675")
                        .body())
                .isEmpty();
    }

    @Test
    void show_a_draft_to_its_own_seat_alone() {
        assertRefused("neighbour", PAPERS.get("du-thao"), 404, "Không tìm thấy quyết định này.");
        assertRefused("neighbour", PAPERS.get("bao-cao").replace("674", "%3Cb"), 422, "không hợp lệ");
    }

    @Test
    void come_under_their_name_and_are_recorded_as_taken_away() {
        var answer = side.bytesAs("clerk", PAPERS.get("giay-tiep-nhan"));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("inline; filename=\"giay-tiep-nhan-000-00-31-h36-240220-0001.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private", "no-cache");
        var entries = side.owner()
                .queryForList(
                        "SELECT what, rows FROM access_record.entry WHERE route LIKE '%/giay-tiep-nhan.pdf' AND rows > 0");
        assertThat(entries)
                .isNotEmpty()
                .allSatisfy(entry ->
                        assertThat(entry).containsEntry("what", "EXPORT").containsEntry("rows", 1L));
    }

    @Test
    void are_offered_where_one_looks_for_them() {
        assertThat(page("clerk", DOSSIER))
                .contains(DOSSIER + "/giay-tiep-nhan.pdf", DOSSIER + "/to-trinh.pdf", DOSSIER + "/phieu-xin-loi.pdf")
                .doesNotContain("phieu-tu-choi.pdf");
        assertThat(page("clerk", DOSSIER)).contains(DOSSIER + "/giay-cong-nhan.pdf");
        assertThat(page("clerk", DECISION))
                .contains(DECISION + "/van-ban.pdf", DECISION + "/giay-cong-nhan.pdf", "In tất cả giấy công nhận")
                .contains("K&#39;Nàng 24851</a>, số bản sao: 2</li>");
        assertThat(page("chair", "/phien-danh-gia/" + Councils.session(PrintedDistrict.WHOLE.id())))
                .contains(PAPERS.get("bien-ban"));
        assertThat(page("clerk", DOSSIER))
                .contains(DOSSIER + "/phieu-kiem-soat.pdf", DOSSIER + "/ban-sao-giay-cong-nhan-2.pdf");
        assertThat(page("chair", COUNCIL)).contains(PAPERS.get("bao-cao-hoi-dong"));
        assertThat(page("clerk", "/tiep-nhan"))
                .contains("/tiep-nhan/so-theo-doi.pdf", "/tiep-nhan/so-theo-doi/danh-sach.xlsx");
        assertThat(page("clerk", "/theo-doi?nam=2023")).contains("/tiep-nhan/so-theo-doi.pdf");
        assertThat(page("clerk", "/theo-doi?nam=2023")).contains("/theo-doi/bao-cao.pdf?nam=2023");
    }

    private static void assertRefused(String subject, String path, int status, String sentence) {
        var answer = side.getAs(subject, path, "Accept", "text/html,*/*");
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).as(path).contains(sentence);
    }

    private static String page(String subject, String path) {
        return side.getAs(subject, path, "Accept", "text/html").body();
    }

    private static Printed printed(String paper) {
        return at(readerOf(paper), PAPERS.get(paper));
    }

    private static String readerOf(String paper) {
        if (OF_APPLICANT.contains(paper)) {
            return "officer";
        }
        return OF_COUNCIL.contains(paper) ? "chair" : "clerk";
    }

    private static Printed at(String subject, String path) {
        HttpResponse<byte[]> answer = side.bytesAs(subject, path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return new Printed(answer.body());
    }
}
