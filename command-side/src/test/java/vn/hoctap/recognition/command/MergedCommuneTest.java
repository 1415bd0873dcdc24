package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A commune that is merged in the middle of the cycle")
class MergedCommuneTest {
    private static final String OFFICE = "PGDDT-999";
    private static final String OFFICE_NAME = "Phòng Giáo dục và Đào tạo huyện minh họa";
    private static final List<String> COUNCIL = List.of("chair", "secretary", "hkh", "mttq", "ldld");

    private static CommandApi api;
    private static Officials people;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
        people = new Officials(api);
        establish("999", "Huyện minh họa", "DISTRICT", "68");
        List.of("30001", "30002").forEach(code -> establish(code, "Xã cũ " + code, "COMMUNE", "999"));
        List.of("clerk", "specialist", "deputy").forEach(name -> api.people().at(name, OFFICE));
        people.openYear("CDHT-XA", 2023, OFFICE, OFFICE_NAME, "2023-01-05");
        people.openYear("CDHT-XA", 2023, "PGDDT-674", "Phòng Giáo dục và Đào tạo huyện Đam Rông", "2023-01-05");
    }

    private static void establish(String code, String name, String tier, String parent) {
        people.done(
                "admin",
                "administrative-units",
                Map.of(
                        "unit", Map.of("code", code, "name", name, "tier", tier, "parent", parent, "difficult", true),
                        "legalBasis", "Nghị định minh họa",
                        "effectiveOn", "2010-01-01"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    /** Two communes of the district become one there, by a resolution that is recorded while their dossiers are open. */
    @Test
    void keeps_its_history_and_its_dossier_goes_on_under_the_new_authority() {
        var decided = recognised("30002");
        var open = submitted("30001");
        people.done(
                "admin",
                "administrative-units/mergers",
                Map.of(
                        "codes",
                        List.of("30001", "30002"),
                        "into",
                        Map.of(
                                "code", "30003",
                                "name", "Xã mới",
                                "tier", "COMMUNE",
                                "parent", "999",
                                "difficult", true),
                        "legalBasis",
                        "Nghị quyết minh họa",
                        "effectiveOn",
                        "2024-03-01"));
        await().until(() -> api.storedTypes(open).contains("DossierTransferred"));

        assertThat(api.storedPayloads(open).getLast())
                .contains(
                        "\"code\":\"30003\"",
                        "\"legalBasis\":\"Nghị quyết minh họa\"",
                        "\"effectiveOn\":\"2024-03-01\"");
        assertThat(api.storedPayloads(open).getFirst()).contains("\"code\":\"30001\",\"name\":\"Xã cũ 30001\"");
        assertThat(api.storedTypes(decided)).last().isEqualTo("DossierRecognised");
        assertThat(api.storedPayloads(decided).getFirst()).contains("\"name\":\"Xã cũ 30002\"");

        people.takeIn(open, "2024-03-04T09:00:00");
        judge(open, "14/QĐ-PGDĐT", "2024-03-05", "2024-03-12");
        people.decide(OFFICE, "QĐ-PGDĐT", "CD-2", Officials.recognition(List.of(open)), "2024-03-20");
        assertThat(api.storedTypes(open))
                .endsWith("DossierTransferred", "DossierAccepted", "AssessmentRecorded", "DossierRecognised");
    }

    /** From 1 July 2025 nobody is named in the place of the district's office. */
    @Test
    void stops_where_the_law_names_no_authority_until_a_document_does() {
        var dossier = submitted("24853");
        var late = people.asked(
                "clerk",
                "dossiers/" + dossier + "/acceptances",
                Map.of("receivedAt", "2025-07-02T09:00:00"),
                "If-Match",
                "*");
        assertThat(late.statusCode()).as(late.body()).isEqualTo(409);
        assertThat(late.body()).contains("AUTHORITY_UNDETERMINED", "Chưa xác định thẩm quyền");

        var department = Map.of("code", "SGDDT-68", "name", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng");
        people.follow(
                "clerk",
                dossier,
                "transfers",
                Map.of(
                        "area",
                        Map.of("code", "24853", "name", "Xã Đam Rông 4"),
                        "offices",
                        List.of("RECEIVE", "ASSESS", "ANSWER", "DECIDE").stream()
                                .map(step -> Map.of("step", step, "office", department, "signatory", "Giám đốc"))
                                .toList(),
                        "legalBasis",
                        "Công văn minh họa",
                        "effectiveOn",
                        "2025-07-03"));
        people.takeIn(dossier, "2025-07-04T09:00:00");
        var members = new LinkedHashMap<String, String>();
        COUNCIL.forEach(member -> members.put(member, "KHAC"));
        var panel = people.setUpPanel("SGDDT-68", "Sở", "15/QĐ-SGDĐT", "CDHT-XA", 2023, members, "2025-07-05");
        var session = people.openSession(panel, dossier, 1, "2025-07-10");
        people.vote(session, COUNCIL, "FOR", "2025-07-10");
        people.close("chair", session, "2025-07-10");
        people.decide("SGDDT-68", "QĐ-SGDĐT", "CD-3", Officials.recognition(List.of(dossier)), "2025-07-15");
        assertThat(api.storedPayloads(dossier).getLast()).contains("01/QĐ-SGDĐT", "\"code\":\"SGDDT-68\"");
    }

    private static UUID submitted(String commune) {
        var dossier = people.register("LEARNING_COMMUNITY", "COMMUNE", commune, 2023, "2023-03-15");
        people.selfAssess(commune, dossier, "CDHT-XA", 2, List.of(), "2023-12-25");
        people.submit(commune, dossier, "2024-02-19");
        return dossier;
    }

    private static UUID recognised(String commune) {
        var dossier = submitted(commune);
        people.takeIn(dossier, "2024-02-20T09:00:00");
        judge(dossier, "13/QĐ-PGDĐT", "2024-02-21", "2024-02-22");
        people.decide(OFFICE, "QĐ-PGDĐT", "CD-1", Officials.recognition(List.of(dossier)), "2024-02-26");
        return dossier;
    }

    private static void judge(UUID dossier, String decision, String setUpOn, String on) {
        var members = new LinkedHashMap<String, String>();
        COUNCIL.forEach(member -> members.put(member, "KHAC"));
        var panel = people.setUpPanel(OFFICE, OFFICE_NAME, decision, "CDHT-XA", 2023, members, setUpOn);
        var session = people.openSession(panel, dossier, 1, on);
        people.vote(session, COUNCIL, "FOR", on);
        people.close("chair", session, on);
    }
}
