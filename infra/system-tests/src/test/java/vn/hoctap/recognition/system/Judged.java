package vn.hoctap.recognition.system;

import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.decision.DecisionId;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionId;

/** The steps of a unit's year that other tests walk at the portal, sent past the pages. */
record Judged(WholeSystem system) {
    static final PanelId PANEL = PanelId.of(Requests.OFFICE, "11/QĐ-PGDĐT", 2023);
    private static final List<String> MEMBERS = List.of("chu-tich", "thu-ky", "uy-vien-1", "uy-vien-2", "uy-vien-3");

    static DossierId dossier(String unit) {
        return DossierId.of(RecognitionKind.LEARNING_UNIT, AdministrativeTier.DISTRICT, unit, 2023);
    }

    static SessionId session(String unit, int round) {
        return SessionId.of(PANEL, dossier(unit), round);
    }

    /** The page of a dossier. */
    static String page(String unit) {
        return "/ho-so/" + dossier(unit);
    }

    void register(String unit, String officer) throws Exception {
        system.send("head", "organisations", Requests.organisation(unit));
        system.rights().grant(officer, Role.COMMUNE_OFFICER, unit);
        system.send(officer, "dossiers", Requests.registration(unit));
    }

    void submit(String unit, String officer) throws Exception {
        register(unit, officer);
        system.send(officer, "dossiers/" + dossier(unit) + "/self-assessments", Requests.SELF_ASSESSMENT);
        system.send(officer, "dossiers/" + dossier(unit) + "/submissions", Requests.SUBMISSION);
    }

    void setUpCouncil() throws Exception {
        var members = MEMBERS.stream()
                .map(member ->
                        """
                        {"subject":"%s","role":"%s","body":"%s","represents":""}""".formatted(member, roleOf(member), member.startsWith("uy") ? "HKH-674" : Requests.OFFICE))
                .collect(Collectors.joining(","));
        system.send("head", "panels", """
                {"office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo huyện Đam Rông"},"titles":["DVHT-HUYEN"],\
                "year":2023,"decisionNumber":"11/QĐ-PGDĐT","members":[%s],"effectiveOn":"2024-01-10"}""".formatted(members));
    }

    private static String roleOf(String member) {
        return switch (member) {
            case "chu-tich" -> "CHAIR";
            case "thu-ky" -> "SECRETARY";
            default -> "MEMBER";
        };
    }

    void open(String unit) throws Exception {
        system.send("thu-ky", "panels/" + PANEL + "/sessions", """
                {"dossierId":"%s","form":"MEETING","effectiveOn":"2024-01-11"}""".formatted(dossier(unit)));
    }

    void declare(String member, String unit, int round) throws Exception {
        system.send(member, "sessions/" + session(unit, round) + "/declarations", """
                {"conflict":false,"effectiveOn":"2024-01-12"}""");
    }

    /** All declare and vote alike, and the chair closes. */
    void vote(String unit, int round, String vote) throws Exception {
        var session = "sessions/" + session(unit, round);
        for (var member : MEMBERS) {
            declare(member, unit, round);
            system.send(member, session + "/ballots", """
                    {"scores":[],"vote":"%s","effectiveOn":"2024-01-12"}""".formatted(vote));
        }
        system.send("chu-tich", session + "/closings", """
                {"minutes":{"number":"0%d/BB-HĐ","text":"Hội đồng đã biểu quyết.","dissent":[]},"effectiveOn":"2024-01-13"}""".formatted(round));
    }

    /** @param content as the API has it */
    void propose(String draft, String body, String content) throws Exception {
        system.send("specialist", "decisions", """
                {"draft":"%s","body":"%s","series":"QĐ","content":%s,"grounds":["Thông tư số 24/2023/TT-BGDĐT"],\
                "proposal":"12/TTr-PGDĐT","effectiveOn":"2024-01-20"}""".formatted(draft, body, content));
    }

    void sign(String draft, String body, String authority) throws Exception {
        var decision = "decisions/" + DecisionId.of(body, draft);
        system.send("deputy", decision + "/verifications", "{\"effectiveOn\":\"2024-01-22\"}");
        system.send(authority, decision + "/signatures", "{\"effectiveOn\":\"2024-01-23\"}");
    }
}
