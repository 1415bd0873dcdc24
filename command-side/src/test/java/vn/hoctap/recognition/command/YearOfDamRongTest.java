package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.decision.RegisterId;

/** The year 2023 of the district as its offices live it: every act is a request over HTTP, by whoever does it there. */
@DisplayName("A whole year of Đam Rông")
class YearOfDamRongTest {
    private static final String OFFICE = "PGDDT-674";
    private static final String OFFICE_NAME = "Phòng Giáo dục và Đào tạo huyện Đam Rông";
    private static final List<String> COMMUNES =
            List.of("24853", "24856", "24859", "24874", "24875", "24877", "24886", "24889");
    private static final List<Trait> FIRM = List.of(Trait.ECONOMIC_ORGANISATION);
    private static final List<String> COUNCIL = List.of("chair", "secretary", "hkh", "mttq", "ldld");

    private static CommandApi api;
    private static Officials people;

    @BeforeAll
    static void start() {
        api = CommandApi.start();
        people = new Officials(api);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void goes_from_the_opening_of_the_year_to_what_follows_its_decisions() {
        people.openYear("CDHT-XA", 2023, OFFICE, OFFICE_NAME, "2023-01-05");
        people.openYear("DVHT-HUYEN", 2023, OFFICE, OFFICE_NAME, "2023-01-05");
        var communes = registerCommunes();
        var units = registerUnits();

        assessAndSubmitUnits(units);
        units.subList(0, 3).forEach(unit -> supplement(unit));
        people.withdraw(code(21), units.get(21).id(), "2024-01-12");
        var kept = units.subList(0, 21);
        kept.forEach(unit -> people.takeIn(unit.id(), "2024-01-12T09:00:00"));
        judgeUnits(kept);
        decideUnits(kept);

        communes.forEach(this::assessAndSubmitCommune);
        communes.forEach(commune -> people.takeIn(commune.id(), "2024-02-21T10:00:00"));
        judgeCommunes(communes);
        people.decide(OFFICE, "QĐ-PGDĐT", "CD-2023", Officials.recognition(ids(communes)), "2024-03-20");

        publishComplainAndRevoke(kept, communes);
        assertThatNumbersHaveNoHole();
    }

    private record Asked(String code, UUID id) {}

    private static List<UUID> ids(List<Asked> dossiers) {
        return dossiers.stream().map(Asked::id).toList();
    }

    private static String code(int unit) {
        return "DR-%02d".formatted(unit + 1);
    }

    private List<Asked> registerCommunes() {
        return COMMUNES.stream()
                .map(code ->
                        new Asked(code, people.register("LEARNING_COMMUNITY", "COMMUNE", code, 2023, "2023-03-15")))
                .toList();
    }

    private List<Asked> registerUnits() {
        return IntStream.range(0, 22)
                .mapToObj(unit -> {
                    people.enterOrganisation(
                            code(unit),
                            "Hợp tác xã " + (unit + 1),
                            FIRM,
                            COMMUNES.get(unit % COMMUNES.size()),
                            "2023-01-01");
                    return new Asked(
                            code(unit), people.register("LEARNING_UNIT", "DISTRICT", code(unit), 2023, "2023-03-15"));
                })
                .toList();
    }

    private void assessAndSubmitUnits(List<Asked> units) {
        for (var unit : units) {
            people.selfAssess(unit.code(), unit.id(), "DVHT-HUYEN", 2, FIRM, "2023-12-20");
            people.submit(unit.code(), unit.id(), "2024-01-09");
        }
    }

    private void assessAndSubmitCommune(Asked commune) {
        people.selfAssess(commune.code(), commune.id(), "CDHT-XA", 2, List.of(), "2023-12-25");
        people.submit(commune.code(), commune.id(), "2024-02-19");
    }

    private void supplement(Asked unit) {
        people.giveBack(unit.id(), "2024-01-10");
        people.submit(unit.code(), unit.id(), "2024-01-11");
    }

    /** Of the seven members one comes from a unit that is judged, and is left out there. */
    private void judgeUnits(List<Asked> units) {
        var members = new LinkedHashMap<String, String>();
        COUNCIL.forEach(member -> members.put(member, member.toUpperCase(Locale.ROOT) + "-674"));
        members.put("htx", units.getFirst().code());
        members.put("phongnv", "PNV-674");
        var panel = people.setUpPanel(OFFICE, OFFICE_NAME, "11/QĐ-PGDĐT", "DVHT-HUYEN", 2023, members, "2024-01-15");
        for (var unit : units) {
            var session = people.openSession(panel, unit.id(), 1, "2024-01-23");
            boolean own = unit.equals(units.getFirst());
            if (own) {
                var refused = people.asked(
                        "htx",
                        "sessions/" + session + "/declarations",
                        Map.of("conflict", false, "reason", ""),
                        "If-Match",
                        "*");
                assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
                assertThat(refused.body()).contains("RECUSED");
            }
            people.vote(session, COUNCIL, unit.equals(units.get(20)) ? "AGAINST" : "FOR", "2024-01-23");
            people.close("chair", session, "2024-01-23");
        }
    }

    /** Several decisions for the units, and a written answer for the one that fell short. */
    private void decideUnits(List<Asked> units) {
        people.decide("UBND-674", "QĐ-UBND", "DV-1", Officials.recognition(ids(units.subList(0, 10))), "2024-01-30");
        people.decide("UBND-674", "QĐ-UBND", "DV-2", Officials.recognition(ids(units.subList(10, 20))), "2024-02-01");
        people.decide(
                OFFICE,
                "PGDĐT",
                "TL-1",
                Officials.rejection(units.get(20).id(), "Chưa đạt chỉ tiêu 2.5"),
                "2024-02-01");
    }

    private void judgeCommunes(List<Asked> communes) {
        var members = new LinkedHashMap<String, String>();
        COUNCIL.forEach(member -> members.put(member, member.toUpperCase(Locale.ROOT) + "-674"));
        var panel = people.setUpPanel(OFFICE, OFFICE_NAME, "12/QĐ-PGDĐT", "CDHT-XA", 2023, members, "2024-02-26");
        for (var commune : communes) {
            var session = people.openSession(panel, commune.id(), 1, "2024-03-12");
            people.vote(session, COUNCIL, "FOR", "2024-03-12");
            people.close("chair", session, "2024-03-12");
        }
    }

    /** The unit that was refused complains and is heard: it is judged once more. Another one loses its recognition. */
    private void publishComplainAndRevoke(List<Asked> units, List<Asked> communes) {
        communes.forEach(commune -> people.follow(
                "clerk",
                commune.id(),
                "publications",
                Map.of("channel", "Trang thông tin điện tử huyện", "effectiveOn", "2024-03-22")));
        var refused = units.get(20);
        people.follow(
                "officer-" + refused.code(),
                refused.id(),
                "complaints",
                Map.of(
                        "kind", "COMPLAINT",
                        "complainant", "Hợp tác xã 21",
                        "subject", "Xem lại chỉ tiêu 2.5",
                        "effectiveOn", "2024-02-20"));
        people.follow(
                "head-" + OFFICE,
                refused.id(),
                "complaints/1/settlements",
                Map.of(
                        "outcome", "UPHELD",
                        "reason", "Có đủ minh chứng",
                        "documentNumber", "09/KL-PGDĐT",
                        "effectiveOn", "2024-03-05"));
        judgeAgain(refused);
        people.decide("UBND-674", "QĐ-UBND", "DV-3", Officials.recognition(List.of(refused.id())), "2024-03-25");
        people.decide(
                "UBND-674",
                "QĐ-UBND",
                "TH-1",
                Officials.revocation(units.get(5).id(), "Kết luận thanh tra 02/KL-TTr"),
                "2024-05-20");

        assertThat(api.storedTypes(refused.id()))
                .endsWith("ComplaintSettled", "AssessmentRecorded", "DossierRecognised");
        assertThat(api.storedTypes(units.get(5).id())).endsWith("DossierRecognised", "RecognitionRevoked");
        assertThat(api.storedTypes(communes.getFirst().id()))
                .containsExactly(
                        "DossierRegistered",
                        "SelfAssessmentRecorded",
                        "DossierSubmitted",
                        "DossierAccepted",
                        "AssessmentRecorded",
                        "DossierRecognised",
                        "RecognitionPublished");
    }

    /** A second council, because the first one's round is closed with a result. */
    private void judgeAgain(Asked unit) {
        var members = new LinkedHashMap<String, String>();
        List.of("chair2", "secretary2", "hkh2", "mttq2", "ldld2").forEach(member -> members.put(member, "KHAC-674"));
        var panel = people.setUpPanel(OFFICE, OFFICE_NAME, "13/QĐ-PGDĐT", "DVHT-HUYEN", 2023, members, "2024-03-06");
        var session = people.openSession("secretary2", panel, unit.id(), 1, "2024-03-10");
        people.vote(session, List.copyOf(members.keySet()), "FOR", "2024-03-10");
        people.close("chair2", session, "2024-03-10");
    }

    private static void assertThatNumbersHaveNoHole() {
        assertNumbers(RegisterId.of("UBND-674", 2024, "QĐ-UBND"), 4);
        assertNumbers(RegisterId.of(OFFICE, 2024, "QĐ-PGDĐT"), 1);
        assertNumbers(RegisterId.of(OFFICE, 2024, "PGDĐT"), 1);
    }

    private static void assertNumbers(RegisterId register, int decisions) {
        var expected = new ArrayList<String>();
        IntStream.rangeClosed(1, decisions).forEach(number -> expected.add("\"number\":" + number + ","));
        assertThat(api.storedPayloads(register.value())).hasSize(decisions);
        for (int index = 0; index < decisions; index++) {
            assertThat(api.storedPayloads(register.value()).get(index)).contains(expected.get(index));
        }
    }
}
