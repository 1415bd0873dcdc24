package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.panel.shell.PanelStory;
import vn.hoctap.recognition.command.panel.shell.SessionStory;
import vn.hoctap.recognition.command.procedure.CompetentOffices.Competent;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionId;

@DisplayName("A council and its sessions over HTTP")
class PanelApiTest {
    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final JdbcTemplate OWNER = new JdbcTemplate(DATABASE.asOwner());
    private static final InMemory DOSSIERS = new InMemory();
    private static final String MEMBERS = """
            [{"subject":"chair","role":"CHAIR","body":"PGDDT-674","represents":""},\
            {"subject":"secretary","role":"SECRETARY","body":"PGDDT-674","represents":""},\
            {"subject":"hkh","role":"MEMBER","body":"HKH-674","represents":"Hội Khuyến học huyện"},\
            {"subject":"mttq","role":"MEMBER","body":"MTTQ-674","represents":""},\
            {"subject":"local","role":"MEMBER","body":"24853","represents":""}]""";
    private static final String MINUTES =
            "{\"minutes\":{\"number\":\"03/BB-HĐ\",\"text\":\"Biên bản\",\"dissent\":[]},\"effectiveOn\":null}";
    private static final String FOR =
            "{\"scores\":[{\"code\":\"5.1\",\"outcome\":\"MET\",\"comment\":\"bí mật\"}],\"vote\":\"FOR\",\"opinion\":\"\"}";

    private static CommandApi api;

    @BeforeAll
    static void start() {
        api = CommandApi.with(DATABASE, context -> {
            context.registerBean("dossiersOfTheTest", Dossiers.class, () -> DOSSIERS, bean -> bean.setPrimary(true));
            context.registerBean(
                    "officesOfTheTest",
                    OfficesInCharge.class,
                    () -> (dossier, step, on) -> Optional.of(new Competent(PanelStory.OFFICE, "Trưởng phòng")),
                    bean -> bean.setPrimary(true));
        });
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void sets_up_changes_and_ends_a_council() {
        var id = establish("1/QĐ");
        var incoming = "{\"subject\":\"new\",\"role\":\"MEMBER\",\"body\":\"HKH-674\",\"represents\":\"\"}";
        var replacement = "{\"outgoing\":\"hkh\",\"incoming\":%s,\"decisionNumber\":\"2/QĐ\"}".formatted(incoming);
        answers(200, api.postTo("/api/v1/panels/" + id + "/replacements", replacement, "If-Match", "\"0\""));
        var dissolution = "{\"decisionNumber\":\"3/QĐ\",\"reason\":\"Xong\"}";
        answers(428, api.postTo("/api/v1/panels/" + id + "/dissolutions", dissolution));
        answers(200, api.postTo("/api/v1/panels/" + id + "/dissolutions", dissolution, "If-Match", "\"1\""));
        assertThat(refusal(409, api.postTo("/api/v1/panels/" + id + "/dissolutions", dissolution, "If-Match", "*")))
                .contains("PANEL_DISSOLVED", "Hội đồng đã giải thể");
        assertThat(api.storedTypes(id)).containsExactly("PanelEstablished", "PanelMemberReplaced", "PanelDissolved");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "role":"CHAIR"     | "role":"MEMBER" | 422 | NOT_ONE_CHAIR
            "subject":"hkh"    | "subject":"mttq" | 422 | MEMBER_REPEATED
            "role":"SECRETARY" | "role":"BOSS"   | 422 | invalid-value
            "role":"SECRETARY" | "role":null     | 422 | validation
            "body":"HKH-674"   | "body":""       | 422 | validation
            "subject":"hkh"    | "subject":"hkh","name":"x" | 400 | unknown-field
            """)
    void refuses_a_council_of_another_make_up(String part, String instead, int status, String word) {
        var answer = api.postTo("/api/v1/panels", establishment("4/QĐ").replace(part, instead));
        assertThat(refusal(status, answer)).contains(word);
    }

    @Test
    void judges_a_dossier_by_sealed_ballots() {
        var dossier = DOSSIERS.accepted();
        var session = open(establish("5/QĐ"), dossier);
        for (var member : List.of("chair", "secretary", "hkh")) {
            answers(200, as(member, session, "declarations", "{\"conflict\":false}"));
            answers(200, as(member, session, "ballots", FOR));
        }
        assertThat(String.join("", api.storedPayloads(session))).doesNotContain("bí mật");
        assertThat(sealed(session)).isEqualTo(3);
        answers(200, as("chair", session, "closings", MINUTES));
        assertThat(api.storedPayloads(session).getLast())
                .contains("\"votesFor\":3", "\"result\":\"MET\"", "bí mật", "03/BB-HĐ");
        assertThat(DOSSIERS.performed).extracting(DossierCommand::dossierId).contains(dossier);
        assertThat(DOSSIERS.performed).allMatch(command -> command instanceof RecordAssessment);
        assertThat(refusal(409, as("chair", session, "closings", MINUTES))).contains("SESSION_CLOSED");
    }

    @Test
    void lets_nobody_act_who_may_not_and_keeps_no_ballot_of_theirs() {
        var session = open(establish("6/QĐ"), DOSSIERS.accepted());
        assertThat(refusal(403, as("clerk", session, "ballots", FOR))).contains("forbidden");
        assertThat(refusal(404, as("stranger", session, "ballots", FOR)))
                .isEqualTo(refusal(404, as("stranger", new UUID(1, 1), "ballots", FOR)));
        assertThat(refusal(403, as("local", session, "ballots", FOR))).contains("RECUSED");
        assertThat(refusal(409, as("hkh", session, "ballots", FOR))).contains("DECLARATION_MISSING");
        assertThat(refusal(403, as("hkh", session, "closings", MINUTES))).contains("NOT_THE_CHAIR");
        var byProxy = FOR.replace("\"opinion\"", "\"subject\":\"chair\",\"opinion\"");
        assertThat(refusal(400, as("hkh", session, "ballots", byProxy))).contains("unknown-field");
        assertThat(sealed(session)).isZero();
        assertThat(api.storedTypes(session)).containsExactly("SessionOpened");
    }

    @Test
    void closes_no_session_on_a_ballot_that_was_put_in_beside_the_ledger() {
        var session = open(establish("7/QĐ"), DOSSIERS.accepted());
        answers(200, as("chair", session, "declarations", "{\"conflict\":false}"));
        answers(200, as("chair", session, "ballots", FOR));
        OWNER.execute("ALTER TABLE panel.sealed_ballot DISABLE TRIGGER sealed_ballot_is_append_only");
        OWNER.update(
                "UPDATE panel.sealed_ballot SET ballot = replace(ballot, 'FOR', 'AGAINST') WHERE session = ?", session);
        OWNER.execute("ALTER TABLE panel.sealed_ballot ENABLE ALWAYS TRIGGER sealed_ballot_is_append_only");
        answers(500, as("chair", session, "closings", MINUTES));
        assertThat(api.storedTypes(session)).doesNotContain("SessionClosed");
    }

    @Test
    void opens_many_sessions_and_says_what_became_of_each() {
        var panel = establish("8/QĐ");
        var first = DOSSIERS.accepted();
        var second = DOSSIERS.accepted();
        var stranger = new DossierId(UUID.randomUUID());
        var body = "{\"dossierIds\":[\"%s\",\"%s\",\"%s\"],\"form\":\"WRITTEN_OPINIONS\"}"
                .formatted(first, stranger, second);
        var answer = answers(
                200,
                api.postTo(
                        "/api/v1/panels/" + panel + "/sessions/bulk",
                        body,
                        CommandApi.AS,
                        "secretary",
                        "Idempotency-Key",
                        "bulk-1"));
        assertThat(answer.body())
                .contains(
                        "{\"item\":\"%s\",\"version\":0,\"problem\":null,\"detail\":null,\"members\":{\"sessionId\":\"%s\"}}"
                                .formatted(first, SessionId.of(new PanelId(panel), first, 1)))
                .contains(
                        "\"refusal\":\"DOSSIER_UNKNOWN\"", "urn:hoctap:problem:not-found", "Không tìm thấy hồ sơ này.")
                .contains(SessionId.of(new PanelId(panel), second, 1).toString());
        var again = api.postTo(
                "/api/v1/panels/" + panel + "/sessions/bulk",
                body,
                CommandApi.AS,
                "secretary",
                "Idempotency-Key",
                "bulk-1");
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void takes_the_key_of_a_bulk_request_for_the_same_items_in_another_council_as_used() {
        var dossier = DOSSIERS.accepted();
        assertThat(openAtOnce(establish("9/QĐ"), dossier, "bulk-2")).contains("\"problem\":null");
        assertThat(openAtOnce(establish("10/QĐ"), dossier, "bulk-2")).contains("idempotency-key-reused");
    }

    private static String openAtOnce(UUID panel, DossierId dossier, String key) {
        var body = "{\"dossierIds\":[\"%s\"],\"form\":\"WRITTEN_OPINIONS\"}".formatted(dossier);
        var address = "/api/v1/panels/" + panel + "/sessions/bulk";
        return answers(200, api.postTo(address, body, CommandApi.AS, "secretary", "Idempotency-Key", key))
                .body();
    }

    @Test
    void finds_neither_council_nor_session_that_is_not_there() {
        var nobody = new UUID(1, 1);
        var dissolution = "{\"decisionNumber\":\"3/QĐ\",\"reason\":\"Xong\"}";
        assertThat(refusal(404, api.postTo("/api/v1/panels/" + nobody + "/dissolutions", dissolution, "If-Match", "*")))
                .contains("NOT_ESTABLISHED", "Hội đồng này chưa được thành lập.");
        assertThat(refusal(404, as("chair", nobody, "closings", MINUTES)))
                .contains("NOT_OPENED", "Phiên đánh giá này chưa được mở.");
        assertThat(refusal(400, api.postTo("/api/v1/panels/1-1-1-1-1/dissolutions", dissolution, "If-Match", "*")))
                .contains("malformed-request");
    }

    private static UUID establish(String decisionNumber) {
        return CommandApi.idOf(api.postTo("/api/v1/panels", establishment(decisionNumber)));
    }

    private static String establishment(String decisionNumber) {
        return """
                {"office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo"},"titles":["CDHT-XA"],"year":2023,\
                "decisionNumber":"%s","members":%s,"effectiveOn":"2024-03-05"}""".formatted(decisionNumber, MEMBERS);
    }

    private static UUID open(UUID panel, DossierId dossier) {
        var body = "{\"dossierId\":\"%s\",\"form\":\"MEETING\"}".formatted(dossier);
        return CommandApi.idOf(api.postTo("/api/v1/panels/" + panel + "/sessions", body, CommandApi.AS, "secretary"));
    }

    private static HttpResponse<String> as(String member, UUID session, String act, String body) {
        return api.postTo("/api/v1/sessions/" + session + "/" + act, body, CommandApi.AS, member, "If-Match", "*");
    }

    private static HttpResponse<String> answers(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    private static String refusal(int status, HttpResponse<String> answer) {
        return answers(status, answer).body();
    }

    private static long sealed(UUID session) {
        return OWNER.queryForObject("SELECT count(*) FROM panel.sealed_ballot WHERE session = ?", Long.class, session);
    }

    private static final class InMemory implements Dossiers {
        private final ConcurrentHashMap<DossierId, DossierFacts> facts = new ConcurrentHashMap<>();
        private final List<DossierCommand> performed = new CopyOnWriteArrayList<>();

        DossierId accepted() {
            var id = new DossierId(UUID.randomUUID());
            facts.put(id, SessionStory.facts(DossierStage.ACCEPTED, 2023));
            return id;
        }

        @Override
        public Optional<DossierFacts> find(DossierId id) {
            return Optional.ofNullable(facts.get(id));
        }

        @Override
        public void perform(DossierCommand command) {
            performed.add(command);
        }
    }
}
