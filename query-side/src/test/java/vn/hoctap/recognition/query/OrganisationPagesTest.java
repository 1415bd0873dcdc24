package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command side is away. */
@DisplayName("The pages of organisations (cơ quan, đơn vị)")
class OrganisationPagesTest {
    private static final String LIST = "/quan-tri/to-chuc";
    private static final String REGISTRATION = LIST + "/dang-ky";
    private static final String SCHOOL = LIST + "/THCS-01";
    private static Kept kept;

    @BeforeAll
    static void start() {
        kept = Kept.started();
    }

    @AfterAll
    static void stop() {
        kept.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | Trường THCS Nguyễn Trãi | Công ty TNHH
            ?ngay=2024-02-01                      | Công ty TNHH Rô Men     | Trường THCS Đạ Tông
            ?ngay=2021-01-01                      | Trường THCS Đạ Tông     | Nguyễn Trãi
            ?ngay=2024-02-01&tu-khoa=ro%20men     | Công ty TNHH Rô Men     | Nguyễn Trãi
            ?ngay=2024-02-01&dia-ban=24856        | Nguyễn Trãi             | Công ty TNHH
            ?ngay=2019-01-01&dia-ban=&tu-khoa=    | Không có cơ quan, đơn vị nào | Nguyễn Trãi
            """)
    void list_those_of_a_day(String query, String found, String other) {
        assertThat(kept.page("administrator", LIST + query)).contains(found).doesNotContain(other);
    }

    @Test
    void tell_what_one_was_on_a_day_and_all_that_happened_to_it() {
        assertThat(kept.page("administrator", SCHOOL))
                .contains("Trường THCS Nguyễn Trãi", "Xã Đạ Long (24856)", "Đăng ký cơ quan, đơn vị")
                .contains("trường phổ thông; đơn vị sự nghiệp công lập")
                .contains("name=\"phien-ban-da-xem\" value=\"3\"", "action=\"" + SCHOOL + "/doi-ten\"");
        assertThat(kept.page("officer", SCHOOL + "?ngay=2021-01-01"))
                .contains("<dd>Trường THCS Đạ Tông</dd>", "Xã Đạ Tông (24853)")
                .doesNotContain("/doi-ten\"", "/giai-the\"");
        assertThat(kept.page("officer", SCHOOL + "?ngay=2010-01-01")).contains("chưa được đăng ký");
    }

    @Test
    void show_one_that_has_ended_and_change_it_no_more() {
        assertThat(kept.page("administrator", LIST + "/CTY-09"))
                .contains("từ ngày 10/01/2025", "lý do: Giải thể")
                .doesNotContain("/doi-ten\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /doi-ten        | ten                        | Trường THCS Trần Phú
            /chuyen-dia-ban | dia-ban                    | 24875
            /phan-loai      | loai-hinh.UNIVERSITY       | co
            /giai-the       | ly-do                      | Sáp nhập trường
            """)
    void keep_what_was_typed_of_a_change(String act, String field, String typed) {
        var answer = kept.post("administrator", SCHOOL + act, Map.of(field, typed, "ngay", "2024-05-06"));
        assertThat(answer.body()).contains("Chưa gửi được", typed, "value=\"2024-05-06\"", "<details open=\"open\">");
        assertThat(answer.body().split("<details open", -1)).hasSize(2);
    }

    @Test
    void keep_what_was_typed_of_a_new_one() {
        var typed = Map.of("ma", "DR-77", "ten", "Trường mới", "dia-ban", "24853", "loai-hinh.PRESCHOOL", "co");
        assertThat(kept.post("head", REGISTRATION, typed).body())
                .contains("Chưa gửi được", "value=\"DR-77\"", "value=\"Trường mới\"")
                .containsPattern("loai-hinh.PRESCHOOL\" checked");
        assertThat(kept.post("head", REGISTRATION, Map.of("ma", "mã có dấu")).body())
                .contains("chữ không dấu", "value=\"mã có dấu\"");
    }

    @Test
    void offer_changes_to_who_may_make_them() {
        assertThat(kept.page("head", LIST)).contains("href=\"" + REGISTRATION + "\"");
        assertThat(kept.page("officer", LIST)).doesNotContain(REGISTRATION);
        assertThat(kept.status("nobody", LIST)).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "?ngay=2024-02-31, 422",
        "?ngay=hom-nay, 422",
        "?dia-ban=a%20b, 422",
        "?tiep=zz, 400",
        "/KHONG-CO, 404",
        "/THCS-01?ngay=x, 422",
        "/a%20b, 422"
    })
    void refuse_what_makes_no_sense(String query, int status) {
        assertThat(kept.status("administrator", LIST + query)).isEqualTo(status);
    }
}
