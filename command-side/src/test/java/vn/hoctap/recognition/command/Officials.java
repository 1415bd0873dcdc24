package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.criteria.shipped.Answers;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** The people of a district at their work: each act is one request over HTTP, by whoever does it there. */
final class Officials {
    static final List<Map<String, String>> PARTS = List.of(
            Map.of("code", "TO_TRINH", "document", "05/TTr"),
            Map.of("code", "BAO_CAO_TU_DANH_GIA", "document", "06/BC"),
            Map.of("code", "BANG_TONG_HOP", "document", "Bảng 01"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CommandApi api;

    Officials(CommandApi api) {
        this.api = api;
    }

    /** Answers of an address as JSON; anything but a success fails. */
    JsonNode done(String actor, String address, Object body, String... headers) {
        var answer = asked(actor, address, body, headers);
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> asked(String actor, String address, Object body, String... headers) {
        var all = Stream.concat(Stream.of(CommandApi.AS, actor), Stream.of(headers))
                .toArray(String[]::new);
        return api.postTo("/api/v1/" + address, JSON.writeValueAsString(body), all);
    }

    private JsonNode changed(String actor, String address, Object body) {
        return done(actor, address, body, "If-Match", "*");
    }

    UUID openYear(String title, int year, String office, String name, String on) {
        return UUID.fromString(done(
                        "head-" + office,
                        "cycles",
                        Map.of(
                                "title", title,
                                "year", year,
                                "office", Map.of("code", office, "name", name),
                                "lateAllowed", false,
                                "effectiveOn", on))
                .path("cycleId")
                .asString());
    }

    void enterOrganisation(String code, String name, List<Trait> traits, String area, String on) {
        done(
                "admin",
                "organisations",
                Map.of("code", code, "name", name, "traits", traits, "area", area, "effectiveOn", on));
    }

    UUID register(String kind, String tier, String applicant, int year, String on) {
        return UUID.fromString(done(
                        "officer-" + applicant,
                        "dossiers",
                        Map.of("kind", kind, "tier", tier, "applicant", applicant, "year", year, "effectiveOn", on))
                .path("dossierId")
                .asString());
    }

    /** Meets everything that the shipped set asks of such an applicant at level 1. */
    void selfAssess(String applicant, UUID dossier, String title, int version, List<Trait> traits, String on) {
        var answers = Answers.reaching(title, version, RecognitionLevel.LEVEL_1, new Profile(traits, true));
        selfAssess(applicant, dossier, answers, on);
    }

    void selfAssess(String applicant, UUID dossier, List<Answer> answers, String on) {
        changed("officer-" + applicant, "dossiers/" + dossier + "/self-assessments", assessment(answers, on));
    }

    static Map<String, Object> assessment(List<Answer> answers, String on) {
        var body = new LinkedHashMap<String, Object>();
        body.put("answers", answers);
        body.put(
                "meeting",
                Map.of(
                        "heldOn",
                        on,
                        "chairedBy",
                        "Lãnh đạo đơn vị",
                        "attendedBy",
                        List.of("Hội Khuyến học"),
                        "minutes",
                        "01/BB"));
        body.put("effectiveOn", on);
        return body;
    }

    void submit(String applicant, UUID dossier, String on) {
        changed(
                "officer-" + applicant,
                "dossiers/" + dossier + "/submissions",
                Map.of("parts", PARTS, "effectiveOn", on));
    }

    void giveBack(UUID dossier, String on) {
        changed(
                "clerk",
                "dossiers/" + dossier + "/returns",
                Map.of(
                        "reason",
                        "Tờ trình chưa ký",
                        "defects",
                        List.of(Map.of("place", "TO_TRINH", "what", "Ký, đóng dấu")),
                        "effectiveOn",
                        on));
    }

    void takeIn(UUID dossier, String at) {
        changed("clerk", "dossiers/" + dossier + "/acceptances", Map.of("receivedAt", at));
    }

    void withdraw(String applicant, UUID dossier, String on) {
        changed(
                "officer-" + applicant,
                "dossiers/" + dossier + "/withdrawals",
                Map.of("reason", "Xin rút để củng cố", "effectiveOn", on));
    }

    /** A chair, a secretary and three members, by account and by the body that each comes from. */
    UUID setUpPanel(
            String office,
            String name,
            String decision,
            String title,
            int year,
            Map<String, String> members,
            String on) {
        var roles = List.of("CHAIR", "SECRETARY", "MEMBER", "MEMBER", "MEMBER", "MEMBER", "MEMBER")
                .iterator();
        var list = members.entrySet().stream()
                .map(member -> Map.of(
                        "subject", member.getKey(),
                        "role", roles.next(),
                        "body", member.getValue(),
                        "represents", "Cơ quan " + member.getValue()))
                .toList();
        return UUID.fromString(done(
                        "head-" + office,
                        "panels",
                        Map.of(
                                "office",
                                Map.of("code", office, "name", name),
                                "titles",
                                List.of(title),
                                "year",
                                year,
                                "decisionNumber",
                                decision,
                                "members",
                                list,
                                "effectiveOn",
                                on))
                .path("panelId")
                .asString());
    }

    UUID openSession(UUID panel, UUID dossier, int round, String on) {
        return openSession("secretary", panel, dossier, round, on);
    }

    /** @param member of the council */
    UUID openSession(String member, UUID panel, UUID dossier, int round, String on) {
        return UUID.fromString(done(
                        member,
                        "panels/" + panel + "/sessions",
                        Map.of(
                                "dossierId",
                                dossier,
                                "form",
                                "MEETING",
                                "round",
                                round,
                                "reason",
                                "",
                                "effectiveOn",
                                on))
                .path("sessionId")
                .asString());
    }

    /** Each declares that nothing stands in the way, and votes. */
    void vote(UUID session, List<String> members, String vote, String on) {
        for (var member : members) {
            changed(
                    member,
                    "sessions/" + session + "/declarations",
                    Map.of("conflict", false, "reason", "", "effectiveOn", on));
            changed(
                    member,
                    "sessions/" + session + "/ballots",
                    Map.of("scores", List.of(), "vote", vote, "opinion", "", "effectiveOn", on));
        }
    }

    void close(String chair, UUID session, String on) {
        changed(
                chair,
                "sessions/" + session + "/closings",
                Map.of(
                        "minutes",
                        Map.of("number", "01/BB-HĐ", "text", "Thống nhất", "dissent", List.of()),
                        "effectiveOn",
                        on));
    }

    /** Proposed, verified and signed, each by somebody else. */
    void decide(String body, String series, String draft, Map<String, Object> content, String on) {
        var decision = propose(body, series, draft, content, on);
        verify(decision, on);
        changed("authority-" + body, "decisions/" + decision + "/signatures", Map.of("effectiveOn", on));
    }

    UUID propose(String body, String series, String draft, Map<String, Object> content, String on) {
        return UUID.fromString(done(
                        "specialist",
                        "decisions",
                        Map.of(
                                "draft", draft,
                                "body", body,
                                "series", series,
                                "content", content,
                                "grounds", List.of("Căn cứ Thông tư"),
                                "proposal", "20/TTr",
                                "effectiveOn", on))
                .path("decisionId")
                .asString());
    }

    void verify(UUID decision, String on) {
        changed("deputy", "decisions/" + decision + "/verifications", Map.of("effectiveOn", on));
    }

    HttpResponse<String> sign(String signer, UUID decision, String on) {
        return asked(signer, "decisions/" + decision + "/signatures", Map.of("effectiveOn", on), "If-Match", "*");
    }

    static Map<String, Object> recognition(List<UUID> dossiers) {
        var level1 = Map.of("kind", "LEVEL", "level", "LEVEL_1");
        return Map.of(
                "kind",
                "RECOGNITION",
                "items",
                dossiers.stream()
                        .map(dossier -> Map.of("dossierId", dossier, "award", level1))
                        .toList());
    }

    static Map<String, Object> rejection(UUID dossier, String reason) {
        return Map.of("kind", "REJECTION", "items", List.of(Map.of("dossierId", dossier, "reason", reason)));
    }

    static Map<String, Object> revocation(UUID dossier, String legalBasis) {
        return Map.of(
                "kind",
                "REVOCATION",
                "dossierId",
                dossier,
                "legalBasis",
                legalBasis,
                "reason",
                "Số liệu khai không đúng");
    }

    void follow(String actor, UUID dossier, String act, Map<String, Object> body) {
        changed(actor, "dossiers/" + dossier + "/" + act, body);
    }
}
