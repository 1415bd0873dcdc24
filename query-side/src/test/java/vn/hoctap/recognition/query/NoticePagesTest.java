package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hoctap.recognition.embedded.TokenIssuer;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("The pages of notices and letters")
class NoticePagesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final Steps STEPS = District.steps("24853", KIND);
    private static final String LETTERS = "/thong-bao/thu";
    private static final Pattern NEWEST = Pattern.compile("name=\"den\" value=\"([^\"]+)\"");
    private static final MailServer MAIL = new MailServer();
    private static QuerySide side;

    @BeforeAll
    static void start() {
        var district = new District();
        district.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        district.recordAll(
                CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023).subList(0, 1));
        List.of("officer", "reader", "signer")
                .forEach(subject -> district.recordAll(
                        PersonId.of(subject), Persons.granted(subject, Role.COMMUNE_OFFICER, "24853")));
        district.recordAll(PersonId.of("clerk"), Persons.granted("clerk", Role.RECEIVING_CLERK, "PGDDT-674"));
        district.recordAll(
                STEPS.id(),
                List.of(
                        District.registered("24853", KIND, "24853"),
                        STEPS.selfAssessed(Steps.LEVEL_1),
                        STEPS.submitted(Steps.LEVEL_1),
                        STEPS.returned("Thiếu tờ trình")));
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district.ledger());
        side = QuerySide.walled(topic, List.of(), MAIL.settings());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(district.ledger().size()));
    }

    @AfterAll
    static void stop() {
        TokenIssuer.shared().signIns().saying(_ -> {}, _ -> {});
        side.close();
        MAIL.close();
    }

    @Test
    void tell_what_happened_and_lead_to_what_is_to_be_done() {
        assertThat(page("officer", "/thong-bao"))
                .containsSubsequence(
                        "Chưa đọc",
                        "được trả lại để bổ sung; hạn bổ sung: ngày 24/01/2024",
                        "/ho-so/" + STEPS.id() + "/nop",
                        "Bổ sung, nộp lại",
                        "Ông, bà được cấp quyền")
                .contains("Đánh dấu tất cả là đã đọc", "/api/v1/notices.xlsx", "/thong-bao/thu");
        assertThat(page("clerk", "/thong-bao"))
                .contains("Có hồ sơ mới nộp, chờ tiếp nhận", "<a href=\"/ho-so/" + STEPS.id() + "\">")
                .as("it has gone back meanwhile")
                .doesNotContain("/ho-so/" + STEPS.id() + "/tiep-nhan");
        assertThat(page("nobody", "/thong-bao"))
                .contains("Chưa có thông báo nào.")
                .doesNotContain("Đánh dấu tất cả là đã đọc", "class=\"count\"");
    }

    @Test
    void count_on_every_page_what_is_unread() {
        assertThat(page("reader", "/tien-do?nam=2023")).contains(count("3"));
        var newest = NEWEST.matcher(page("reader", "/thong-bao"));
        assertThat(newest.find()).isTrue();
        assertThat(side.postForm("reader", "/thong-bao/da-doc", "den=" + newest.group(1))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("reader", "/tien-do?nam=2023"))
                .doesNotContain("class=\"count\"")
                .contains(">Thông báo</a>");
        assertThat(page("reader", "/thong-bao"))
                .contains("hạn bổ sung")
                .doesNotContain("Chưa đọc", "Đánh dấu tất cả là đã đọc");
        assertThat(page("reader", "/thong-bao?chua-doc=true")).contains("Không có thông báo nào chưa đọc.");
        assertThat(page("officer", "/tien-do?nam=2023")).contains(count("3"));
        assertThat(side.getWithoutToken("/bo-tieu-chi").body()).doesNotContain("/thong-bao");
    }

    @Test
    void count_no_further_than_anybody_reads() {
        side.owner().update("""
                INSERT INTO notices.notice
                SELECT 1000 + n, 'PERSON@many', gen_random_uuid(), gen_random_uuid(), 'SEATED', '', NULL, NULL, '12/QĐ', '', '', 0,
                       '2024-01-10', now() FROM generate_series(1, 120) AS n""");
        assertThat(page("many", "/thong-bao")).contains(count("99+"), "rel=\"next\"");
        side.owner().update("DELETE FROM notices.notice WHERE position > 1000");
    }

    @Test
    void mark_nothing_for_another_site() {
        try (var visitor = new Visitor(side.address())) {
            visitor.signInAs("signer", "/thong-bao");
            var form = "den=" + UUID.randomUUID();
            assertThat(visitor.post("/thong-bao/da-doc", form).statusCode()).isEqualTo(403);
            assertThat(visitor.post("/thong-bao/da-doc", form + "&" + visitor.csrf("/thong-bao"))
                            .statusCode())
                    .isEqualTo(302);
        }
    }

    @Test
    void keep_a_choice_and_the_confirmed_address_until_it_ends() {
        saying(Map.of("email", "can-bo@demo.invalid", "email_verified", true));
        try (var visitor = new Visitor(side.address())) {
            assertThat(Visitor.location(visitor.get(Visitor.location(visitor.get(LETTERS)))))
                    .containsPattern("scope=(openid%20email|email%20openid)");
            assertThat(visitor.signInAs("signer", LETTERS).body())
                    .contains("can-bo@demo.invalid", "lúc 07:00", "value=\"NEVER\" checked");
            choose(visitor, "DAILY");
            assertThat(visitor.get(LETTERS).body()).contains("value=\"DAILY\" checked");
            choose(visitor, "AT_ONCE");
            assertThat(side.owner()
                            .queryForMap("SELECT email, rhythm FROM personal.subscription WHERE subject = 'signer'"))
                    .isEqualTo(Map.of("email", "can-bo@demo.invalid", "rhythm", "AT_ONCE"));
            choose(visitor, "NEVER");
            assertThat(side.owner().queryForList("SELECT * FROM personal.subscription WHERE subject = 'signer'"))
                    .isEmpty();
            assertThat(visitor.post(LETTERS, "cach-nhan=AT_ONCE").statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @MethodSource("unconfirmed")
    void keep_no_address_that_nobody_has_confirmed(Map<String, Object> claims) {
        saying(claims);
        try (var visitor = new Visitor(side.address())) {
            assertThat(visitor.signInAs("signer", LETTERS).body())
                    .contains("chưa có địa chỉ thư điện tử đã xác nhận")
                    .doesNotContain("x@demo.invalid", "AT_ONCE");
            choose(visitor, "AT_ONCE");
            assertThat(side.owner().queryForList("SELECT * FROM personal.subscription WHERE subject = 'signer'"))
                    .isEmpty();
        }
    }

    private static Stream<Map<String, Object>> unconfirmed() {
        return Stream.of(
                Map.of(),
                Map.of("email", "x@demo.invalid"),
                Map.of("email", "x@demo.invalid", "email_verified", false));
    }

    @Test
    void say_where_no_letters_are_sent() {
        try (var other = side.again()) {
            assertThat(other.getAs("officer", LETTERS, "Accept", "text/html").body())
                    .contains("chưa kết nối với máy chủ thư điện tử")
                    .doesNotContain("cach-nhan");
            try (var visitor = new Visitor(other.address())) {
                assertThat(Visitor.location(visitor.get(Visitor.location(visitor.get(LETTERS)))))
                        .contains("scope=openid&");
            }
        }
    }

    private static void choose(Visitor visitor, String rhythm) {
        var answer = visitor.post(LETTERS, "cach-nhan=" + rhythm + "&" + visitor.csrf("/thong-bao"));
        assertThat(Visitor.location(answer)).endsWith("da-luu=true");
        assertThat(visitor.get(Visitor.location(answer)).body()).contains("Đã lưu lựa chọn.");
    }

    private static void saying(Map<String, Object> claims) {
        TokenIssuer.shared().signIns().saying(said -> said.putAll(claims), _ -> {});
    }

    private static String count(String number) {
        return "<span class=\"count\">" + number + "</span>";
    }

    private static String page(String subject, String path) {
        var answer = side.getAs(subject, path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
