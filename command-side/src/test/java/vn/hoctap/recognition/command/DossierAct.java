package vn.hoctap.recognition.command;

import java.net.http.HttpResponse;
import java.util.UUID;
import vn.hoctap.recognition.events.authority.Role;

/** What can be done to a dossier, and by whom: for the applicant, or as one of these roles of the office in charge. */
enum DossierAct {
    DRAFT("drafts", "{\"answers\":[]}"),
    SELF_ASSESS(
            "self-assessments",
            "{\"answers\":[],\"meeting\":{\"heldOn\":\"2024-03-04\",\"chairedBy\":\"Lãnh đạo\",\"attendedBy\":[\"Hội\"],"
                    + "\"minutes\":\"01/BB\"}," + StoredDossiers.DAY_OF_ACT + "}"),
    SUBMIT(
            "submissions",
            "{\"parts\":[{\"code\":\"TO_TRINH\",\"document\":\"05/TTr\"}]," + StoredDossiers.DAY_OF_ACT + "}"),
    ATTACH("evidence", ""),
    DETACH(
            "evidence-removals",
            "{\"criterion\":\"1.1\",\"sha256\":\"" + "ab".repeat(32) + "\"," + StoredDossiers.DAY_OF_ACT + "}"),
    WITHDRAW("withdrawals", "{\"reason\":\"Xin rút\"," + StoredDossiers.DAY_OF_ACT + "}"),
    COMPLAIN(
            "complaints",
            "{\"kind\":\"COMPLAINT\",\"complainant\":\"Ủy ban nhân dân xã\",\"subject\":\"Xem lại\","
                    + StoredDossiers.DAY_OF_ACT + "}"),
    RETURN(
            "returns",
            "{\"reason\":\"Thiếu\",\"defects\":[{\"place\":\"TO_TRINH\",\"what\":\"Ký\"}]," + StoredDossiers.DAY_OF_ACT
                    + "}"),
    ACCEPT("acceptances", "{\"receivedAt\":\"2024-03-04T09:00:00\"}"),
    DECLINE("declines", "{\"reason\":\"Sai nơi nhận\"," + StoredDossiers.DAY_OF_ACT + "}"),
    REAPPOINT(
            "reappointments",
            "{\"appointment\":\"2024-03-29\",\"reason\":\"Hội đồng chưa họp\"," + StoredDossiers.DAY_OF_ACT + "}"),
    PUBLISH("publications", "{\"channel\":\"Trang thông tin điện tử\"," + StoredDossiers.DAY_OF_ACT + "}"),
    COPY("certificate-copies", "{" + StoredDossiers.DAY_OF_ACT + "}"),
    EXPIRE("expiries", "{" + StoredDossiers.DAY_OF_ACT + "}"),
    TRANSFER(
            "transfers",
            "{\"area\":{\"code\":\"24853\",\"name\":\"Xã Đạ Tông\"},\"offices\":[],\"legalBasis\":\"Văn bản\","
                    + StoredDossiers.DAY_OF_ACT + "}"),
    SETTLE(
            "complaints/1/settlements",
            "{\"outcome\":\"UPHELD\",\"reason\":\"Đủ\",\"documentNumber\":\"09/KL\"," + StoredDossiers.DAY_OF_ACT
                    + "}");

    private static final byte[] FILE = Upload.of(Upload.pdf("ma-tran")).bytes();

    private final String address;
    private final String body;

    DossierAct(String address, String body) {
        this.address = address;
        this.body = body;
    }

    /** The address as the API's description has it. */
    String template() {
        return "/api/v1/dossiers/{id}/" + address.replace("/1/", "/{number}/");
    }

    /** Names a version that nobody saw. */
    HttpResponse<String> by(MatrixPeople person, CommandApi api, UUID dossier) {
        var to = "/api/v1/dossiers/" + dossier + "/" + address;
        return this == ATTACH
                ? person.upload(api, to + "?criterion=1.1&effectiveOn=2024-03-04", FILE)
                : person.post(api, to, body);
    }

    boolean isApplicants() {
        return switch (this) {
            case DRAFT, ATTACH, DETACH, SELF_ASSESS, SUBMIT, WITHDRAW, COMPLAIN -> true;
            case RETURN, ACCEPT, DECLINE, REAPPOINT, PUBLISH, COPY, EXPIRE, TRANSFER, SETTLE -> false;
        };
    }

    boolean isOf(MatrixPeople person) {
        return switch (this) {
            case DRAFT, ATTACH, DETACH, SELF_ASSESS, SUBMIT, WITHDRAW -> false;
            case COMPLAIN, RETURN, ACCEPT, DECLINE, REAPPOINT -> person.hasRole(Role.RECEIVING_CLERK);
            case PUBLISH, EXPIRE, TRANSFER -> person.hasRole(Role.RECEIVING_CLERK, Role.OFFICE_HEAD);
            case COPY -> person.hasRole(Role.SPECIALIST, Role.OFFICE_HEAD, Role.AUTHORITY);
            case SETTLE -> person.hasRole(Role.OFFICE_HEAD, Role.AUTHORITY);
        };
    }
}
