package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command side is away. */
@DisplayName("The pages of people and rights (người dùng và quyền)")
class RightPagesTest {
    private static final String LIST = "/quan-tri/quyen";
    private static final String PROPOSAL = LIST + "/de-nghi";
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
            ''                           | >binh<  | Chờ duyệt
            ?vai-tro=COMMITTEE           | >binh<  | >clerk<
            ?tai-khoan=clerk             | >clerk< | >binh<
            ?to-chuc=THCS-01&vai-tro=    | Trường THCS Nguyễn Trãi (THCS-01) | >clerk<
            ?tinh-trang=WITHDRAWN        | >binh<  | >clerk<
            ?tai-khoan=nobody&to-chuc=   | Không có quyền nào phù hợp | >clerk<
            """)
    void are_searched_by_account_role_place_and_standing(String query, String found, String other) {
        var page = kept.page("administrator", LIST + query);
        assertThat(page).contains(found);
        assertThat(page.substring(page.indexOf("</form>", page.indexOf("tinh-trang")))
                        .contains(other))
                .isEqualTo(query.isEmpty());
    }

    @Test
    void lead_to_the_list_as_a_file() {
        var page = kept.page("administrator", LIST + "?vai-tro=COMMITTEE&tinh-trang=WITHDRAWN");
        var address = "/api/v1/rights.csv?role=COMMITTEE&standing=WITHDRAWN";
        assertThat(page).contains(address.replace("&", "&amp;"));
        assertThat(kept.side().getAs("administrator", address).body()).contains("binh", "Chuyển công tác");
    }

    @Test
    void tell_each_step_with_who_and_why() {
        assertThat(kept.page("auditor", Kept.person("binh")))
                .contains(
                        "Đề nghị cấp",
                        "Cấp quyền",
                        "Thu hồi",
                        "Phân công công tác",
                        "Đúng phân công",
                        "Chuyển công tác")
                .contains("Huyện Đam Rông (674)", Kept.PROPOSER)
                .doesNotContain("class=\"act\"");
    }

    @Test
    void let_another_administrator_grant_and_tell_the_proposer_why_not() {
        assertThat(kept.page("administrator", Kept.right("clerk", 1)))
                .contains("action=\"" + Kept.right("clerk", 1) + "/cap\"", "Phân công công tác", "Không chấp thuận")
                .contains("name=\"phien-ban-da-xem\" value=\"0\"");
        assertThat(kept.page(Kept.PROPOSER, Kept.right("clerk", 1)))
                .contains("Mỗi quyền cần hai người quản trị khác nhau", "Rút lại đề nghị")
                .doesNotContain("/cap\"");
    }

    @Test
    void let_nobody_answer_what_is_proposed_for_themselves() {
        assertThat(kept.page("administrator", Kept.right("administrator", 2)))
                .contains("Không ai được tự cấp quyền cho mình")
                .doesNotContain("/cap\"", "/khong-chap-thuan\"");
    }

    @Test
    void let_an_auditor_look_and_change_nothing() {
        assertThat(kept.page("auditor", Kept.right("clerk", 1))).doesNotContain("<button class=\"act\"", "/cap\"");
        assertThat(kept.status("auditor", PROPOSAL)).isEqualTo(403);
        assertThat(kept.post("auditor", Kept.right("clerk", 1) + "/cap", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ask_of_a_role_only_what_it_needs() {
        assertThat(kept.page("administrator", PROPOSAL)).contains("vai-tro=AUDITOR", "Ký ban hành quyết định.");
        assertThat(kept.page("administrator", PROPOSAL + "?vai-tro=SPECIALIST")).contains("Mã cơ quan", "PGDDT-674");
        assertThat(kept.page("administrator", PROPOSAL + "?vai-tro=AUDITOR")).contains("ghi VN nếu là cả nước");
        assertThat(kept.page("administrator", PROPOSAL + "?vai-tro=ADMINISTRATOR"))
                .doesNotContain("name=\"to-chuc\"");
    }

    @Test
    void keep_what_was_typed() {
        var typed = Map.of("vai-tro", "SPECIALIST", "tai-khoan", "lan", "to-chuc", "PGDDT-674", "ly-do", "Theo QĐ 12");
        assertThat(kept.post("administrator", PROPOSAL, typed).body())
                .contains("Chưa gửi được", "value=\"lan\"", "value=\"PGDDT-674\"", "Theo QĐ 12");
        assertThat(kept.post("administrator", Kept.right("officer", 1) + "/thu-hoi", Map.of("ly-do", "Nghỉ hưu"))
                        .body())
                .contains("Chưa gửi được", "Nghỉ hưu");
    }

    @Test
    void say_at_once_what_cannot_be_proposed() {
        var self = Map.of("vai-tro", "AUDITOR", "tai-khoan", "administrator", "to-chuc", "674");
        assertThat(kept.post("administrator", PROPOSAL, self).body())
                .contains("Không ai được đề nghị quyền cho chính mình");
        var strange = Map.of("vai-tro", "AUDITOR", "tai-khoan", "Nguyễn Văn A", "to-chuc", "674");
        assertThat(kept.post("administrator", PROPOSAL, strange).body())
                .contains("chữ không dấu", "value=\"Nguyễn Văn A\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?vai-tro=KING", "?tai-khoan=a%20b", "?tinh-trang=x", "?to-chuc=%3Cb%3E", "/de-nghi?vai-tro=X"})
    void refuse_what_makes_no_sense(String query) {
        assertThat(kept.status("administrator", LIST + query)).isEqualTo(422);
    }

    @Test
    void know_nobody_of_whom_nothing_is_recorded() {
        assertThat(kept.status("administrator", Kept.person("nobody"))).isEqualTo(404);
        assertThat(kept.status("administrator", Kept.right("clerk", 7))).isEqualTo(404);
        assertThat(kept.status("administrator", LIST + "/zzz")).isEqualTo(400);
        assertThat(kept.status("head", LIST)).isEqualTo(403);
    }
}
