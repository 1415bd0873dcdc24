package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.query.notices.NoticeKind;

/** All that happens was done by {@code officer-24853}, who has to be told of none of it. */
@DisplayName("Notices (thông báo)")
class NoticesTest {
    private static final RecognitionKind COMMUNITY = RecognitionKind.LEARNING_COMMUNITY;
    private static final RecognitionKind UNIT = RecognitionKind.LEARNING_UNIT;
    private static final District DISTRICT = new District();
    private static final Steps WHOLE = District.steps("24853", COMMUNITY);
    private static final Steps REFUSED = District.steps("24875", COMMUNITY);
    private static final Steps OF_SCHOOL = District.steps("THCS-01", UNIT);
    private static QuerySide side;

    @BeforeAll
    static void start() {
        DISTRICT.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        DISTRICT.recordAll(OrganisationId.of("THCS-01"), Registers.school());
        people();
        DISTRICT.recordAll(CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023));
        dossiers();
        councils();
        DISTRICT.recordAll(Registers.draft("DT-01"), Registers.signed("DT-01", Registers.recognition(WHOLE.id()), 1));
        DISTRICT.recordAll(
                Registers.draft("DT-02"), List.of(Registers.proposed("DT-02", Registers.revocation(WHOLE.id()))));
        DISTRICT.recordAll(
                WatchId.of(WHOLE.id()),
                Stream.of(DeadlineKind.values())
                        .flatMap(kind -> Registers.deadline(WHOLE.id(), kind, Registers.DAY).stream())
                        .toList());
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, DISTRICT.ledger());
        side = QuerySide.walled(topic);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> side.isAt(DISTRICT.ledger().size()));
    }

    private static void people() {
        grant("officer-24853", Role.COMMUNE_OFFICER, "24853");
        grant("officer", Role.COMMUNE_OFFICER, "24853");
        grant("other", Role.COMMUNE_OFFICER, "24875");
        grant("school", Role.COMMUNE_OFFICER, "THCS-01");
        grant("clerk", Role.RECEIVING_CLERK, "PGDDT-674");
        grant("clerk-of-province", Role.RECEIVING_CLERK, "SGDDT-68");
        grant("specialist", Role.SPECIALIST, "UBND-674");
        grant("deputy", Role.DEPUTY, "UBND-674");
        grant("authority", Role.AUTHORITY, "PGDDT-674");
        grant("authority-elsewhere", Role.AUTHORITY, "UBND-674");
        grant("head", Role.OFFICE_HEAD, "PGDDT-674");
        grant("committee", Role.COMMITTEE, "674");
        grant("auditor", Role.AUDITOR, "674");
        grant("administrator", Role.ADMINISTRATOR, "");
        DISTRICT.recordAll(
                PersonId.of("former"),
                List.of(
                        Persons.proposed("former", 1, Role.RECEIVING_CLERK, "PGDDT-674"),
                        Persons.grantedTo("former", 1),
                        Persons.withdrawnFrom("former", 1, Persons.DAY),
                        Persons.proposed("former", 2, Role.AUDITOR, "674"),
                        Persons.declinedTo("former", 2)));
    }

    private static void grant(String subject, Role role, String organisation) {
        DISTRICT.recordAll(PersonId.of(subject), Persons.granted(subject, role, organisation));
    }

    private static void dossiers() {
        DISTRICT.recordAll(
                WHOLE.id(),
                List.of(
                        District.registered("24853", COMMUNITY, "24853"),
                        WHOLE.selfAssessed(Steps.LEVEL_1),
                        WHOLE.submitted(Steps.LEVEL_1),
                        WHOLE.returned("Thiếu tờ trình"),
                        WHOLE.submitted(Steps.LEVEL_1),
                        WHOLE.accepted(),
                        WHOLE.reappointed(),
                        WHOLE.assessed(),
                        WHOLE.recognised(Steps.LEVEL_1),
                        WHOLE.published(),
                        WHOLE.corrected(),
                        WHOLE.revoked(),
                        WHOLE.reinstated()));
        DISTRICT.recordAll(
                REFUSED.id(),
                List.of(
                        District.registered("24875", COMMUNITY, "24875"),
                        REFUSED.selfAssessed(Steps.LEVEL_1),
                        REFUSED.submitted(Steps.LEVEL_1),
                        REFUSED.accepted(),
                        REFUSED.transferred(new Area("24856", "Xã Đạ Long")),
                        REFUSED.assessed(),
                        REFUSED.rejected(),
                        REFUSED.complained(),
                        REFUSED.settled(ComplaintOutcome.UPHELD)));
        DISTRICT.recordAll(
                OF_SCHOOL.id(), List.of(District.registered("THCS-01", UNIT, "24856"), OF_SCHOOL.declined()));
        Stream.of("C-1", "C-2", "C-3").forEach(NoticesTest::accepted);
    }

    private static void accepted(String applicant) {
        var then = District.steps(applicant, COMMUNITY);
        DISTRICT.recordAll(
                then.id(),
                List.of(
                        District.registered(applicant, COMMUNITY, "24875"),
                        then.selfAssessed(Steps.LEVEL_1),
                        then.submitted(Steps.LEVEL_1),
                        then.accepted()));
    }

    /** In the first both judges are done, in the second the secretary has a conflict, in the third nobody has begun. */
    private static void councils() {
        DISTRICT.recordAll(Councils.PANEL, Councils.life());
        DISTRICT.recordAll(Councils.session(id("C-1")), closed(id("C-1")));
        DISTRICT.recordAll(Councils.session(id("C-2")), conflicted(id("C-2")));
        DISTRICT.recordAll(Councils.session(id("C-3")), Councils.open(id("C-3")).subList(0, 1));
    }

    private static List<SessionEvent> closed(DossierId dossier) {
        var events = new ArrayList<>(Councils.closed(dossier));
        events.add(1, new ConflictDeclared(Councils.session(dossier), "chair", false, "", Councils.DAY));
        return events;
    }

    private static List<SessionEvent> conflicted(DossierId dossier) {
        var session = Councils.session(dossier);
        return List.of(
                Councils.open(dossier).getFirst(),
                new ConflictDeclared(session, "chair", false, "", Councils.DAY),
                new BallotSealed(session, "chair", "a0".repeat(32), Councils.DAY),
                new ConflictDeclared(session, "secretary", true, "Người nhà", Councils.DAY));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "officer, RIGHT_GRANTED CYCLE_OPENED CYCLE_CHANGED CYCLE_CLOSED RETURNED ACCEPTED REAPPOINTED RECOGNISED PUBLISHED"
                + " CORRECTED REVOKED REINSTATED DUE_SOON OVERDUE DUE_SOON OVERDUE",
        "other, RIGHT_GRANTED CYCLE_OPENED CYCLE_CHANGED CYCLE_CLOSED ACCEPTED TRANSFERRED NOT_RECOGNISED COMPLAINT_SETTLED",
        "school, RIGHT_GRANTED DECLINED",
        "clerk, RIGHT_GRANTED FILED FILED_AGAIN TO_PUBLISH FILED MOVED_HERE FILED FILED FILED DUE_SOON OVERDUE DUE_SOON OVERDUE"
                + " DUE_SOON OVERDUE",
        "clerk-of-province, RIGHT_GRANTED",
        "specialist, RIGHT_GRANTED TO_DRAFT TO_DRAFT DRAFT_RETURNED DECISION_SIGNED DUE_SOON OVERDUE",
        "deputy, RIGHT_GRANTED TO_VERIFY TO_VERIFY TO_VERIFY",
        "authority, RIGHT_GRANTED COMPLAINT_FILED TO_SIGN DUE_SOON OVERDUE",
        "authority-elsewhere, RIGHT_GRANTED COMPLAINT_FILED DUE_SOON OVERDUE",
        "chair, SEATED COUNCIL_DISSOLVED TO_DECLARE BALLOTS_IN SESSION_CLOSED TO_DECLARE BALLOTS_IN TO_DECLARE",
        "secretary, SEATED COUNCIL_DISSOLVED TO_DECLARE BALLOTS_IN SESSION_CLOSED TO_DECLARE",
        "khuyen-hoc, SEATED UNSEATED",
        "van-hoa, SEATED COUNCIL_DISSOLVED",
        "auditor, RIGHT_GRANTED",
        "former, RIGHT_GRANTED RIGHT_WITHDRAWN",
        "officer-24853, ''",
        "nobody, ''",
    })
    void go_to_those_whom_they_concern_and_to_nobody_else(String subject, String kinds) {
        assertThat(kindsFor(subject)).isEqualTo(kinds);
    }

    @Test
    void tell_the_superiors_what_was_put_before_them() {
        assertThat(kindsFor("head"))
                .startsWith("RIGHT_GRANTED COMPLAINT_FILED")
                .matches(kinds -> kinds.split("OVERDUE_REPORTED", -1).length == DeadlineKind.values().length + 1);
        assertThat(kindsFor("committee").split("OVERDUE_REPORTED", -1)).hasSize(DeadlineKind.values().length + 1);
    }

    @Test
    void tell_administrators_of_each_right_that_wants_a_second_person() {
        assertThat(kindsFor("administrator")).contains("RIGHT_PROPOSED", "RIGHT_DECLINED");
        assertThat(sentences("administrator"))
                .contains("Có đề nghị cấp quyền “Bộ phận một cửa” (PGDDT-674), cần người quản trị thứ hai xem xét.")
                .noneMatch(sentence -> sentence.contains("former"));
    }

    @Test
    void speak_in_whole_sentences() {
        assertThat(sentences("officer"))
                .contains(
                        "Hồ sơ của Xã Đạ K'Nàng 24853 (Cộng đồng học tập cấp xã, năm 2023) đã được tiếp nhận; hẹn trả kết quả: ngày 09/02/2024.",
                        "Hồ sơ của Xã Đạ K'Nàng 24853 (Cộng đồng học tập cấp xã, năm 2023) được trả lại để bổ sung; hạn bổ sung: ngày 24/01/2024.",
                        "Xã Đạ K'Nàng 24853 (Cộng đồng học tập cấp xã, năm 2023) được công nhận theo Quyết định số 05/QĐ-PGDĐT; hạn bảo lưu kết quả: ngày 31/12/2027.",
                        "Phòng Giáo dục và Đào tạo huyện Đam Rông mở đợt đánh giá Cộng đồng học tập cấp xã, năm 2023; hạn đăng ký: ngày 31/03/2023.",
                        "Sắp đến hạn, ngày 10/01/2024: bổ sung hồ sơ, Xã Đạ K'Nàng 24853 (Cộng đồng học tập cấp xã, năm 2023).",
                        "Ông, bà được cấp quyền “Cán bộ xã, đầu mối đơn vị” (24853) từ ngày 10/01/2024.");
        assertThat(sentences("deputy"))
                .contains(
                        "Dự thảo quyết định công nhận của Phòng Giáo dục và Đào tạo huyện Đam Rông (1 hồ sơ, tờ trình số 12/TTr-HĐ) chờ thẩm tra.");
        Stream.of("officer", "clerk", "deputy", "chair", "administrator", "head", "other")
                .flatMap(subject -> sentences(subject).stream())
                .forEach(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "  ", "()", "số ,"));
    }

    /** Every kind has come to somebody above, so that none is without a sentence that was looked at. */
    @Test
    void leave_no_kind_untold_but_what_needs_an_ended_or_withdrawn_dossier() {
        var told = side.owner().queryForList("SELECT DISTINCT kind FROM notices.notice", String.class);
        assertThat(Stream.of(NoticeKind.values()).map(NoticeKind::name).filter(kind -> !told.contains(kind)))
                .containsExactlyInAnyOrder("EXPIRED", "WITHDRAWN");
    }

    @Test
    void come_the_newest_first_in_pages_and_as_files() {
        var all = items("officer", "?limit=200");
        var first = answer("officer", "?limit=3");
        var second = answer("officer", "?limit=3&cursor=" + first.path("next").asString());
        assertThat(Stream.of(first, second).flatMap(page -> page.path("items").valueStream()))
                .containsExactlyElementsOf(all.subList(0, 6));
        assertThat(all)
                .isSortedAccordingTo((one, other) -> Long.compare(
                        other.path("position").asLong(), one.path("position").asLong()));
        assertThat(side.getAs("officer", "/api/v1/notices.jsonl").body().lines())
                .hasSize(all.size());
        assertThat(side.getAs("officer", "/api/v1/notices.csv").body())
                .contains("Ghi nhận lúc,Thông báo", "hẹn trả kết quả", "Chưa đọc");
        assertThat(side.getAs("officer", "/api/v1/notices.xlsx").body()).startsWith("PK");
        assertThat(side.getWithoutToken("/api/v1/notices").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "clerk"})
    void are_read_by_each_person_alone(String subject) {
        var before = items(subject, "?unread=true").size();
        var third = items(subject, "?unread=true").get(2);
        mark(subject, third.path("eventId").asString());
        assertThat(items(subject, "?unread=true")).hasSize(2);
        assertThat(items(subject, "").stream()
                        .filter(item -> item.path("unread").asBoolean()))
                .hasSize(2);
        mark(subject, items(subject, "").get(4).path("eventId").asString());
        assertThat(items(subject, "?unread=true")).as("a mark never goes back").hasSize(2);
        assertThat(items(subject, "")).hasSize(before);
        assertThat(items("other", "?unread=true")).hasSize(items("other", "").size());
    }

    /** Of somebody else's notice nothing follows. */
    @Test
    void are_not_marked_by_what_one_may_not_see() {
        var officers = items("officer", "").getFirst().path("eventId").asString();
        mark("school", officers);
        assertThat(items("school", "?unread=true")).hasSize(2);
    }

    private static void mark(String subject, String event) {
        assertThat(side.postForm(subject, "/thong-bao/da-doc", "den=" + event).statusCode())
                .isEqualTo(302);
    }

    private static String kindsFor(String subject) {
        return String.join(
                " ",
                items(subject, "?limit=200").reversed().stream()
                        .map(item -> item.path("kind").asString())
                        .toList());
    }

    private static List<String> sentences(String subject) {
        return items(subject, "?limit=200").stream()
                .map(item -> item.path("sentence").asString())
                .toList();
    }

    private static List<JsonNode> items(String subject, String asked) {
        return answer(subject, asked).path("items").valueStream().toList();
    }

    private static JsonNode answer(String subject, String asked) {
        var answer = side.getAs(subject, "/api/v1/notices" + asked);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static DossierId id(String applicant) {
        return District.steps(applicant, COMMUNITY).id();
    }
}
