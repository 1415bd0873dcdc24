package vn.hoctap.recognition.system.generated;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.panel.PanelId;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.system.Requests;

/** Dossiers at every stage, so that what is generated meets something: led by the same requests as in life. */
record Planted(Desk desk, Cast cast) {
    private static final String JUDGED_ON = "{\"effectiveOn\":\"2024-01-23\",";
    private static final String DECIDED_ON = "{\"effectiveOn\":\"2024-01-30\"}";
    private static final int STAGES = 7;

    private interface Step {
        void take() throws Desk.Refused;
    }

    /** The first is registered, the next judged by its applicant, and so on to one that is made public. */
    void someMore() throws Desk.Refused {
        cast.inviteGuests();
        var panel = panel();
        for (int stage = 0; stage <= STAGES; stage++) {
            lead("U-" + UUID.randomUUID().toString().substring(0, 12), panel, stage);
        }
    }

    private void lead(String applicant, PanelId panel, int stage) throws Desk.Refused {
        desk.begin("head", "organisations", Requests.organisation(applicant));
        cast.letActFor(applicant);
        var registered = desk.begin("officer", "dossiers", Requests.registration(applicant));
        var dossier = new DossierId(UUID.fromString(registered.path("dossierId").asString()));
        for (var step : steps(dossier, panel).limit(stage).toList()) {
            step.take();
        }
    }

    private Stream<Step> steps(DossierId dossier, PanelId panel) {
        var at = "dossiers/" + dossier + "/";
        return Stream.of(
                () -> desk.send("officer", at + "self-assessments", Requests.SELF_ASSESSMENT),
                () -> desk.send("officer", at + "submissions", Requests.SUBMISSION),
                () -> desk.send("clerk", at + "acceptances", Requests.acceptance("2024-01-10")),
                () -> desk.begin("secretary", "panels/" + panel + "/sessions", JUDGED_ON + """
                        "dossierId":"%s","form":"MEETING"}""".formatted(dossier)),
                () -> judge("sessions/" + SessionId.of(panel, dossier, 1)),
                () -> decide(dossier),
                () -> desk.send("clerk", at + "publications", """
                        {"channel":"Trang thông tin điện tử","effectiveOn":"2024-02-02"}"""));
    }

    private PanelId panel() throws Desk.Refused {
        var members = Cast.COUNCIL.stream().map(Planted::seat).collect(Collectors.joining(","));
        var panel = desk.begin("head", "panels", """
                {"office":{"code":"PGDDT-674","name":"Phòng Giáo dục và Đào tạo huyện Đam Rông"},"titles":["DVHT-HUYEN"],\
                "year":2023,"decisionNumber":"%s","members":[%s],"effectiveOn":"2023-12-18"}""".formatted(UUID.randomUUID(), members));
        return new PanelId(UUID.fromString(panel.path("panelId").asString()));
    }

    private static String seat(String person) {
        var role = person.startsWith("member") ? "MEMBER" : person.toUpperCase();
        return """
                {"subject":"%s","role":"%s","body":"CQ-%s","represents":"Cơ quan"}""".formatted(person, role, person);
    }

    private void judge(String session) throws Desk.Refused {
        for (var member : Cast.COUNCIL) {
            desk.send(member, session + "/declarations", JUDGED_ON + "\"conflict\":false}");
            desk.send(member, session + "/ballots", JUDGED_ON + "\"scores\":[],\"vote\":\"FOR\"}");
        }
        desk.send("chair", session + "/closings", JUDGED_ON + """
                "minutes":{"number":"01/BB","text":"Thống nhất.","dissent":[]}}""");
    }

    /** In a register of its own: what else is signed may be of any later day. */
    private void decide(DossierId dossier) throws Desk.Refused {
        var draft = UUID.randomUUID().toString().substring(0, 20);
        var proposed = desk.begin("specialist", "decisions", """
                {"draft":"%s","body":"UBND-674","series":"%s","content":{"kind":"RECOGNITION","items":[{"dossierId":"%s",\
                "award":{"kind":"LEVEL","level":"LEVEL_1"}}]},"grounds":["Thông tư 24/2023/TT-BGDĐT"],"proposal":"12/TTr",\
                "effectiveOn":"2024-01-25"}""".formatted(
                        draft, "QĐ-U" + draft.substring(0, 8).toUpperCase(), dossier));
        var decision = "decisions/" + proposed.path("decisionId").asString();
        desk.send("deputy", decision + "/verifications", DECIDED_ON);
        desk.send("authority", decision + "/signatures", DECIDED_ON);
    }
}
