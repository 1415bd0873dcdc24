package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.query.whatif.Sets;

/** The command side is away: what is chosen, what is told before it is taken in, and what stays of it. */
@DisplayName("Taking in many dossiers at once")
class ReceptionPagesTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final String LIST = "/tiep-nhan";
    private static final String MANY = LIST + "/nhieu";
    private static QuerySide side;
    private static Asking asking;

    @BeforeAll
    static void start() {
        var district = new District();
        district.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        district.recordAll(PersonId.of("clerk"), Persons.granted("clerk", Role.RECEIVING_CLERK, "PGDDT-674"));
        district.recordAll(PersonId.of("officer"), Persons.granted("officer", Role.COMMUNE_OFFICER, "24853"));
        district.recordAll(PersonId.of("petitioner"), Persons.granted("petitioner", Role.COMMUNE_OFFICER, "B-4"));
        var procedure = ProcedureId.of("CDHT-XA");
        district.recordAll(
                procedure,
                IntStream.of(1, 2)
                        .mapToObj(version -> new ProcedurePublished(
                                procedure, version, DecidedDistrict.procedure(List.of()), "Giả định", Persons.DAY))
                        .toList());
        var criteria = CriteriaId.of("CDHT-XA");
        var set = Sets.levels("CDHT-XA", Sets.share("5.1", 60, 80));
        district.recordAll(
                criteria,
                IntStream.of(1, 2)
                        .mapToObj(version -> new CriteriaSetPublished(criteria, version, set, "Giả định", Persons.DAY))
                        .toList());
        Stream.of("B-1", "B-2", "B-3").forEach(code -> district.recordAll(id(code), submitted(code)));
        district.recordAll(
                id("B-4"),
                Stream.concat(transferred("B-4"), submitted("B-4").stream().skip(1))
                        .toList());
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, district.ledger());
        side = QuerySide.walled(topic);
        asking = new Asking(side);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.isAt(district.ledger().size()));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @Test
    void begins_with_a_box_for_each_that_waits() {
        assertThat(asking.page("clerk", LIST))
                .contains("Chọn tất cả hồ sơ", box("B-1"), box("B-2"), "Kiểm tra, tiếp nhận", "name=\"luc-nhan\"")
                .doesNotContain("checked");
        assertThat(asking.page("clerk", LIST + "?chon-tat-ca=true").split("checked=\"checked\"", -1))
                .hasSize(4);
    }

    /** Received on a Monday morning, and on a Friday after 15:00; Tết is from 8 to 14 February. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-08T09:00, 05/02/2024, 09:00 ngày 08/01/2024",
        "2024-01-12T15:30, 19/02/2024, 15:30 ngày 12/01/2024"
    })
    void tells_the_promised_day_before_anything_is_done(String moment, String promised, String received) {
        assertThat(asking.post("clerk", MANY, chosen(moment)).body())
                .contains("Tiếp nhận 2 hồ sơ", promised, received, "Chưa có gì được ghi nhận", "name=\"xac-nhan\"")
                .contains("Xã Đạ K&#39;Nàng B-1, năm 2023", "Xã Đạ K&#39;Nàng B-3, năm 2023")
                .doesNotContain("Xã Đạ K&#39;Nàng B-2");
    }

    @Test
    void leaves_to_another_office_what_that_receives() {
        assertThat(asking.page("clerk", LIST))
                .contains("Nơi nhận: Bộ phận một cửa, Sở Giáo dục và Đào tạo tỉnh Lâm Đồng.")
                .doesNotContain(box("B-4"));
        assertThat(asking.page("clerk", "/ho-so/" + id("B-4") + "/tiep-nhan"))
                .contains("Hồ sơ này nộp tại Bộ phận một cửa, Sở Giáo dục và Đào tạo tỉnh Lâm Đồng.")
                .doesNotContain("name=\"luc-nhan\"", "name=\"ly-do\"");
        assertThat(asking.page("clerk", "/ho-so/" + id("B-1") + "/tiep-nhan"))
                .contains("name=\"luc-nhan\"", "name=\"ly-do\"");
        assertThat(asking.page("clerk", "/ho-so/" + id("B-4"))).doesNotContain("Kiểm tra, tiếp nhận");
        assertThat(asking.page("clerk", "/ho-so/" + id("B-1"))).contains("Kiểm tra, tiếp nhận");
    }

    /** Filed on Wednesday 10 January 2024, to be checked within three working days. */
    @Test
    void tells_who_filed_whose_desk_has_it_and_until_when() {
        var office = "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng";
        assertThat(asking.page("petitioner", "/ho-so/" + id("B-4")))
                .containsSubsequence(
                        "Cơ quan đang giải quyết", office, "Hạn của bước này", "Ngày 15/01/2024, đã quá hạn");
        assertThat(asking.page("petitioner", "/viec-can-lam"))
                .containsSubsequence("Đang chờ cơ quan giải quyết", office, "đã quá hạn ngày 15/01/2024");
    }

    @Test
    void keeps_what_was_chosen_where_it_cannot_be_sent() {
        var form = chosen("2024-01-08T09:00");
        form.put("xac-nhan", "co");
        assertThat(asking.post("clerk", MANY, form).body())
                .contains("Chưa gửi được", "05/02/2024", "value=\"2024-01-08T09:00\"", field("B-1"), field("B-3"));
    }

    @Test
    void goes_back_with_what_was_chosen() {
        var form = chosen("2024-01-08T09:00");
        form.put("sua-lai", "co");
        assertThat(asking.post("clerk", MANY, form).body())
                .contains("Hồ sơ chờ tiếp nhận", "value=\"2024-01-08T09:00\"")
                .containsPattern(field("B-1") + "\" value=\"2\" checked")
                .doesNotContainPattern(field("B-2") + "\" value=\"2\" checked");
    }

    @Test
    void says_what_lacks() {
        assertThat(asking.post("clerk", MANY, Map.of("luc-nhan", "2024-01-08T09:00"))
                        .body())
                .contains("Hãy chọn ít nhất một hồ sơ", box("B-2"));
        var form = chosen("hôm nay");
        assertThat(asking.post("clerk", MANY, form).body()).contains("Hãy ghi ngày, giờ nhận đủ hồ sơ.", box("B-2"));
        assertThat(asking.post("clerk", MANY, Map.of("ho-so." + id("X-9"), "2")).body())
                .contains("Hãy chọn ít nhất một hồ sơ");
    }

    @Test
    void is_for_clerks() {
        assertThat(asking.post("officer", MANY, chosen("2024-01-08T09:00")).statusCode())
                .isEqualTo(403);
        assertThat(asking.status("officer", LIST)).isEqualTo(403);
    }

    private static HashMap<String, String> chosen(String moment) {
        return new HashMap<>(Map.of(field("B-1"), "2", field("B-3"), "2", "luc-nhan", moment));
    }

    private static DossierId id(String code) {
        return District.steps(code, KIND).id();
    }

    private static String field(String code) {
        return "ho-so." + id(code);
    }

    private static String box(String code) {
        return "type=\"checkbox\" name=\"" + field(code) + "\" value=\"2\"";
    }

    private static Stream<DossierEvent> transferred(String code) {
        var office = new Office("SGDDT-68", "Sở Giáo dục và Đào tạo tỉnh Lâm Đồng");
        var desk = new AssignedOffice(ProcedureStep.RECEIVE, office, "Giám đốc");
        var area = new Area("24853", "Xã Đạ K'Nàng");
        return Stream.of(
                District.registered(code, KIND, "24853"),
                new DossierTransferred(id(code), area, List.of(desk), "1671/NQ-UBTVQH15", Persons.DAY));
    }

    private static List<DossierEvent> submitted(String code) {
        var steps = District.steps(code, KIND);
        return List.of(
                District.registered(code, KIND, "24853"),
                steps.selfAssessed(Steps.LEVEL_1),
                steps.submitted(Steps.LEVEL_1));
    }
}
