package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.embedded.PostgresServer;
import vn.hoctap.recognition.embedded.TokenIssuer;

/** Several processes on one database, as they are there one after the other at a deploy and side by side after it. */
@DisplayName("A session that is kept in the database (phiên làm việc)")
class KeptSessionTest {
    private static final String PAGE = "/quan-tri/mo-hinh-doc/cycles";
    private static final String CALENDAR = "/quan-tri/lich-lam-viec";
    private static final String KEY = key('k');
    private static final String SEALED = "--recognition.portal.seal=" + KEY;
    private static QuerySide side;
    private Visitor visitor;

    @BeforeAll
    static void start() {
        var ledger = Kept.ledger();
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        side = QuerySide.walled(
                topic,
                List.of(),
                SEALED,
                "--recognition.limits.address.per-second=100000",
                "--recognition.limits.address.burst=100000");
        await().atMost(Duration.ofMinutes(1)).until(() -> side.isAt(ledger.size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @BeforeEach
    void open() {
        visitor = new Visitor(side.address());
    }

    @AfterEach
    void shut() {
        visitor.close();
    }

    /** The first form changes something here, the second goes on to the command side, which is away. */
    @Test
    void takes_after_a_deploy_what_was_typed_before_it() {
        String form;
        try (var before = side.again(SEALED);
                var early = visitor.movedTo(before.address())) {
            early.signInAs("administrator", PAGE);
            form = early.csrf(PAGE);
        }
        assertThat(Visitor.location(visitor.post(PAGE + "/dung-lai", form))).endsWith(PAGE);
        var page = visitor.get(PAGE);
        assertThat(page.body()).contains("<strong>administrator</strong>", "Tài khoản đang đăng nhập là người đề nghị");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("form-action 'self' " + TokenIssuer.shared().issuer());

        var typed = Map.of(
                "loai", "WORKING_DAY",
                "tu-ngay", "2032-05-04",
                "ten", "Làm bù",
                "can-cu", "Công văn 7",
                "khoa", UUID.randomUUID().toString(),
                "phien-ban-da-xem", "1");
        assertThat(visitor.post(CALENDAR, form + "&" + encoded(typed)).body())
                .contains("Chưa gửi được vì hệ thống tiếp nhận chưa phản hồi", "value=\"Công văn 7\"")
                .doesNotContain("Phiên làm việc đã hết");
    }

    @Test
    void is_the_same_at_every_process_until_somebody_signs_out_at_one() {
        try (var other = side.again(SEALED);
                var there = visitor.movedTo(other.address())) {
            visitor.signInAs("administrator", PAGE);
            assertThat(there.get(PAGE).body()).contains("<strong>administrator</strong>");

            var left = "%s=%s".formatted(Visitor.SESSION, visitor.session());
            assertThat(Visitor.location(there.post("/dang-xuat", visitor.csrf(PAGE))))
                    .startsWith(TokenIssuer.shared().issuer() + "/end-session?id_token_hint=ey");
            assertThat(side.getWithoutToken(PAGE, "Accept", "text/html", "Cookie", left)
                            .statusCode())
                    .isEqualTo(302);
            assertThat(rowsOf(left.split("=")[1])).isEmpty();

            var back = visitor.backFor("administrator", PAGE);
            assertThat(Visitor.location(there.get(back.replace(side.address(), other.address()))))
                    .endsWith(PAGE);
            assertThat(visitor.get(PAGE).body()).contains("<strong>administrator</strong>");
        }
    }

    @Test
    void is_opened_with_an_older_key_and_is_none_where_its_key_is_not_known() {
        visitor.signInAs("administrator", PAGE);
        try (var changed = side.again("--recognition.portal.seal=" + key('n') + "," + KEY);
                var there = visitor.movedTo(changed.address());
                var later = new Visitor(changed.address())) {
            assertThat(there.get(PAGE).body()).contains("<strong>administrator</strong>");
            later.signInAs("administrator", PAGE);
            try (var here = later.movedTo(side.address())) {
                assertThat(Visitor.location(here.get(PAGE))).contains("/dang-nhap");
            }
        }
    }

    @Test
    void is_none_once_its_row_was_altered_or_holds_what_another_one_held() {
        visitor.signInAs("administrator", PAGE);
        var own = content(visitor.session());
        try (var other = new Visitor(side.address())) {
            other.signInAs("auditor", PAGE);
            for (var content : List.of(altered(own), content(other.session()), "", "{}")) {
                put(visitor.session(), content);
                assertThat(Visitor.location(visitor.get(PAGE))).contains("/dang-nhap");
            }
        }
        put(visitor.session(), own);
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(200);
    }

    @Test
    void leaves_in_its_row_neither_its_name_nor_whose_it_is() {
        visitor.signInAs("administrator", PAGE);
        assertThat(rowsOf(visitor.session())).singleElement();
        var whole = side.owner()
                .queryForList("SELECT encode(name, 'hex') || content FROM portal_sessions.session", String.class)
                .toString();
        assertThat(whole).doesNotContain(visitor.session(), "administrator", "eyJ");
    }

    @ParameterizedTest
    @CsvSource({
        "recognition_reader,SELECT count(*) FROM portal_sessions.session",
        "recognition_reader,DELETE FROM portal_sessions.session",
        "recognition_query,UPDATE portal_sessions.session SET name = sha256('x')",
        "recognition_query,UPDATE portal_sessions.session SET begun_at = now()",
        "recognition_query,TRUNCATE portal_sessions.session"
    })
    void is_for_the_application_alone_and_it_does_no_more_than_it_must(String role, String statement) {
        assertThat(PostgresServer.READER).isEqualTo("recognition_reader");
        var session = new JdbcTemplate(side.database.as(role));
        assertThatThrownBy(() -> session.execute(statement)).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void is_written_when_somebody_signs_in_and_of_looks_once_a_minute() {
        visitor.signInAs("administrator", PAGE);
        var written = version(visitor.session());
        for (int look = 0; look < 10; look++) {
            visitor.get(PAGE);
        }
        assertThat(version(visitor.session())).isEqualTo(written);

        age(visitor.session(), 2);
        visitor.get(PAGE);
        var renewed = version(visitor.session());
        assertThat(renewed).isNotEqualTo(written);
        visitor.get(PAGE);
        assertThat(version(visitor.session())).isEqualTo(renewed);
    }

    @Test
    void ends_after_half_an_hour_without_a_look_and_is_removed_with_the_next_sign_in() {
        visitor.signInAs("administrator", PAGE);
        age(visitor.session(), 29);
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(200);
        age(visitor.session(), 32);
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(302);
        try (var next = new Visitor(side.address())) {
            next.signInAs("administrator", PAGE);
            assertThat(rowsOf(visitor.session())).isEmpty();
            assertThat(rowsOf(next.session())).hasSize(1);
        }
    }

    @Test
    void is_never_made_for_strangers() {
        var before = rows();
        for (int stranger = 0; stranger < 250; stranger++) {
            var cookie = Visitor.SESSION + "=" + "%064x".formatted(stranger);
            side.getWithoutToken("/bo-tieu-chi", "Accept", "text/html", "Cookie", cookie);
            side.getWithoutToken("/tra-cuu", "Accept", "text/html");
            side.getWithoutToken(PAGE, "Accept", "text/html", "Cookie", cookie);
            side.getWithoutToken("/dang-nhap", "Accept", "text/html");
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void says_in_a_page_that_it_cannot_be_found_out_for_the_moment() {
        visitor.signInAs("administrator", PAGE);
        var form = visitor.csrf(PAGE);
        var owner = new DataSourceTransactionManager(side.database.asOwner());
        new TransactionTemplate(owner).executeWithoutResult(_ -> {
            new JdbcTemplate(owner.getDataSource()).execute("LOCK TABLE portal_sessions.session");
            assertThatItSaysSo(visitor.get(PAGE));
            assertThatItSaysSo(visitor.post(CALENDAR, form));
        });
        assertThat(visitor.get(PAGE).body()).contains("<strong>administrator</strong>");
    }

    private static void assertThatItSaysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body()).contains("<html lang=\"vi\"", "Phiên làm việc vẫn còn");
    }

    private static String altered(String content) {
        return (content.startsWith("A") ? "B" : "A") + content.substring(1);
    }

    private static String content(String session) {
        return side.owner()
                .queryForObject(
                        "SELECT content FROM portal_sessions.session WHERE name = sha256(convert_to(?, 'UTF8'))",
                        String.class,
                        session);
    }

    private static void put(String session, String content) {
        side.owner()
                .update(
                        "UPDATE portal_sessions.session SET content = ? WHERE name = sha256(convert_to(?, 'UTF8'))",
                        content,
                        session);
    }

    /** Changes with each writing. */
    private static String version(String session) {
        return side.owner()
                .queryForObject(
                        "SELECT xmin::text FROM portal_sessions.session WHERE name = sha256(convert_to(?, 'UTF8'))",
                        String.class,
                        session);
    }

    private static void age(String session, int minutes) {
        side.owner()
                .update(
                        "UPDATE portal_sessions.session SET accessed_at = now() - make_interval(mins => ?)"
                                + " WHERE name = sha256(convert_to(?, 'UTF8'))",
                        minutes,
                        session);
    }

    private static List<byte[]> rowsOf(String session) {
        return side.owner()
                .queryForList(
                        "SELECT name FROM portal_sessions.session WHERE name = sha256(convert_to(?, 'UTF8'))",
                        byte[].class,
                        session);
    }

    private static long rows() {
        return side.owner().queryForObject("SELECT count(*) FROM portal_sessions.session", Long.class);
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String key(char filled) {
        var text = String.valueOf(filled).repeat(32);
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
