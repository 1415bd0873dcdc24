package vn.hoctap.recognition.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.cycle.CycleId;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.panel.ConflictDeclared;
import vn.hoctap.recognition.events.territory.TerritoryId;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.MailServer.Mail;
import vn.hoctap.recognition.query.letters.Letters;

@DisplayName("Letters with notices (thư)")
class LettersTest {
    private static final RecognitionKind KIND = RecognitionKind.LEARNING_COMMUNITY;
    private static final Steps STEPS = District.steps("24853", KIND);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

    private final MailServer mail = new MailServer();
    private final List<Envelope> ledger = new ArrayList<>();
    private QuerySide side;

    @BeforeEach
    void start() {
        var district = new District();
        district.recordAll(TerritoryId.VIETNAM, Changes.ofTheMap());
        grant(district, "officer", Role.COMMUNE_OFFICER, "24853");
        grant(district, "clerk", Role.RECEIVING_CLERK, "PGDDT-674");
        grant(district, "administrator", Role.ADMINISTRATOR, "");
        grant(district, "administrator-2", Role.ADMINISTRATOR, "");
        district.recordAll(
                CycleId.of("CDHT-XA", 2023, "PGDDT-674"), Registers.cycle(2023).subList(0, 1));
        district.recordAll(
                STEPS.id(),
                List.of(
                        District.registered("24853", KIND, "24853"),
                        STEPS.selfAssessed(Steps.LEVEL_1),
                        STEPS.submitted(Steps.LEVEL_1)));
        ledger.addAll(district.ledger());
        var topic = QuerySide.newTopic();
        QuerySide.send(topic, ledger);
        side = QuerySide.walled(topic, List.of(), mail.settings());
        awaitAll(side);
    }

    @AfterEach
    void stop() {
        side.close();
        mail.close();
    }

    private static void grant(District district, String subject, Role role, String organisation) {
        district.recordAll(PersonId.of(subject), Persons.granted(subject, role, organisation));
    }

    @Test
    void go_out_at_once_and_once() {
        subscribe("officer", "AT_ONCE");
        send();
        assertThat(mail.received()).as("nothing is told that was told before").isEmpty();

        happens(STEPS.accepted(), STEPS.id(), 3);
        send();
        send();
        var letter = only();
        assertThat(letter.to()).isEqualTo("officer@demo.invalid");
        assertThat(letter.subject()).isEqualTo("Có 1 thông báo mới");
        assertThat(letter.text())
                .contains(
                        "1. Hồ sơ của Xã Đạ K'Nàng 24853 (Cộng đồng học tập cấp xã, năm 2023) đã được tiếp nhận; hẹn trả kết quả: ngày 09/02/2024.")
                .contains("https://hoc-tap.example/thong-bao\n", "https://hoc-tap.example/thong-bao/thu")
                .doesNotContain("officer", "clerk");
        assertThat(letter.id()).endsWith("@hoc-tap.example>");
        assertThat(letter.automatic()).isEqualTo("auto-generated");
        assertThat(side.get("/actuator/prometheus").body()).contains("recognition_mail_total{outcome=\"sent\"} 1.0");
    }

    @Test
    void come_together_once_each_working_day_at_their_hour() {
        subscribe("clerk", "DAILY");
        var second = District.steps("24875", KIND);
        happens(District.registered("24875", KIND, "24875"), second.id(), 0);
        happens(second.selfAssessed(Steps.LEVEL_1), second.id(), 1);
        happens(second.submitted(Steps.LEVEL_1), second.id(), 2);
        happens(STEPS.withdrawn(), STEPS.id(), 3);
        var watch = WatchId.of(second.id());
        var reminded = Registers.deadline(second.id(), DeadlineKind.COMPLETENESS, FRIDAY.plusDays(4));
        happens(reminded.getFirst(), watch, 0);

        sendAt(FRIDAY, 6, 59);
        assertThat(mail.received()).isEmpty();
        sendAt(FRIDAY, 7, 0);
        assertThat(only().subject()).isEqualTo("Tổng hợp ngày 04/12/2026: 3 thông báo mới");
        assertThat(only().text())
                .contains("1. Sắp đến hạn, ngày 08/12/2026: kiểm tra thành phần hồ sơ, Xã Đạ K'Nàng 24875")
                .contains("2. Đối tượng đề nghị đã rút hồ sơ: Xã Đạ K'Nàng 24853")
                .contains("3. Có hồ sơ mới nộp, chờ tiếp nhận: Xã Đạ K'Nàng 24875")
                .contains("1 thời hạn đến hạn hôm nay hoặc trong 3 ngày làm việc tới, 0 thời hạn đã quá");
        sendAt(FRIDAY, 17, 0);
        sendAt(FRIDAY.plusDays(1), 9, 0);
        sendAt(FRIDAY.plusDays(2), 9, 0);
        assertThat(mail.received()).hasSize(1);
        sendAt(FRIDAY.plusDays(3), 9, 0);
        assertThat(mail.received()).hasSize(2);
        assertThat(mail.received().getLast().text()).contains("Không có thông báo mới.", "1 thời hạn đến hạn");
        assertThat(mail.received()).extracting(Mail::id).doesNotHaveDuplicates();
    }

    @Test
    void wait_while_the_server_is_away_and_stay_the_same_letters() {
        subscribe("officer", "AT_ONCE");
        happens(STEPS.accepted(), STEPS.id(), 3);
        mail.goAway();
        var now = Instant.now();
        side.bean(Letters.class).sendDue(now);
        assertThat(failures("officer")).isEqualTo(1);
        happens(STEPS.reappointed(), STEPS.id(), 4);
        mail.comeBack();
        side.bean(Letters.class).sendDue(now.plusSeconds(59));
        assertThat(mail.received()).as("not before its time").isEmpty();

        side.bean(Letters.class).sendDue(now.plusSeconds(61));
        assertThat(mail.received()).hasSize(2);
        assertThat(mail.received().getFirst().text())
                .contains("đã được tiếp nhận")
                .doesNotContain("hẹn lại");
        assertThat(mail.received().getLast().text()).contains("được hẹn lại").doesNotContain("đã được tiếp nhận");
        assertThat(failures("officer")).isZero();
    }

    /** Where nobody knows whether a letter had been handed over. */
    @Test
    void have_the_same_name_when_they_are_sent_again() {
        subscribe("officer", "AT_ONCE");
        happens(STEPS.accepted(), STEPS.id(), 3);
        var before = side.owner().queryForMap("SELECT * FROM personal.subscription");
        send();
        side.owner()
                .update(
                        "UPDATE personal.subscription SET told_up_to = ?, letter_up_to = ?, letter_of = ?",
                        before.get("told_up_to"),
                        ledger.size(),
                        LocalDate.now(VIETNAM));
        happens(STEPS.reappointed(), STEPS.id(), 4);
        send();
        assertThat(mail.received()).hasSize(3);
        assertThat(mail.received().get(1).id()).isEqualTo(mail.received().get(0).id());
        assertThat(mail.received().get(2).id())
                .isNotEqualTo(mail.received().get(0).id());
    }

    @Test
    void go_to_others_where_one_address_is_refused() {
        subscribe("officer", "AT_ONCE");
        subscribe("administrator", "AT_ONCE");
        side.owner()
                .update(
                        "UPDATE personal.subscription SET email = ?, told_up_to = 0 WHERE subject = 'administrator'",
                        MailServer.REFUSED);
        happens(STEPS.accepted(), STEPS.id(), 3);
        happens(Persons.proposed("new", 1, Role.AUDITOR, "674"), PersonId.of("new"), 0);
        send();
        assertThat(only().to()).isEqualTo("officer@demo.invalid");
        assertThat(failures("administrator")).isEqualTo(1);
        assertThat(failures("officer")).isZero();
        assertThat(side.get("/actuator/prometheus").body())
                .contains(
                        "recognition_mail_total{outcome=\"refused\"} 1.0",
                        "recognition_mail_total{outcome=\"away\"} 0.0");
    }

    @Test
    void tell_nothing_that_is_no_longer_their_readers_business() {
        subscribe("officer", "AT_ONCE");
        happens(STEPS.accepted(), STEPS.id(), 3);
        happens(Persons.withdrawnFrom("officer", 1, Persons.DAY), PersonId.of("officer"), 2);
        send();
        assertThat(only().text())
                .contains("1. Quyền “Cán bộ xã, đầu mối đơn vị” (24853) của ông, bà đã bị thu hồi.")
                .doesNotContain("Nàng", "tiếp nhận");
    }

    @Test
    void tell_nothing_of_a_session_to_whom_it_conflicts() {
        subscribe("chair", "AT_ONCE");
        subscribe("secretary", "AT_ONCE");
        happens(STEPS.accepted(), STEPS.id(), 3);
        var session = Councils.session(STEPS.id());
        happens(Councils.open(STEPS.id()).getFirst(), session, 0);
        happens(new ConflictDeclared(session, "secretary", true, "Người nhà", Councils.DAY), session, 1);
        send();
        assertThat(only().to()).isEqualTo("chair@demo.invalid");
        assertThat(only().text())
                .contains("đã mở; đề nghị khai báo xung đột lợi ích")
                .doesNotContain("Người nhà", "secretary");
    }

    @Test
    void are_not_sent_by_a_rebuilding_nor_when_all_is_folded_again() {
        subscribe("officer", "AT_ONCE");
        subscribe("clerk", "DAILY");
        happens(STEPS.accepted(), STEPS.id(), 3);
        send();
        assertThat(mail.received()).hasSize(1);

        var rebuild = side.rebuild("notices", "administrator", "administrator-2");
        await().atMost(Duration.ofMinutes(1))
                .until(() -> side.getAs("administrator", rebuild).body().contains("SWITCHED"));
        send();
        side.stop();
        side.owner().execute("TRUNCATE notices.notice, notices.dossier, notices.remembered");
        side.owner().update("DELETE FROM projector.checkpoint WHERE projection = 'notices'");
        try (var again = side.again(mail.settings())) {
            var letters = again.bean(Letters.class);
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                letters.sendDue(Instant.now());
                return again.isAt(ledger.size());
            });
            letters.sendDue(Instant.now());
            assertThat(mail.received()).hasSize(1);
        }
    }

    /** Somebody begins to get letters while the past is folded again. */
    @Test
    void tell_nothing_that_was_recorded_before_somebody_chose_them() {
        happens(STEPS.accepted(), STEPS.id(), 3);
        subscribe("officer", "AT_ONCE");
        side.owner().update("UPDATE personal.subscription SET told_up_to = 0");
        send();
        assertThat(mail.received()).isEmpty();
        assertThat(side.owner().queryForObject("SELECT told_up_to FROM personal.subscription", Long.class))
                .isPositive();
    }

    @Test
    void are_sent_once_by_several_processes() {
        var people =
                IntStream.range(0, 30).mapToObj(number -> "person-" + number).toList();
        people.forEach(person -> {
            record(Persons.proposed(person, 1, Role.COMMUNE_OFFICER, "24853"), PersonId.of(person), 0);
            record(Persons.grantedTo(person, 1), PersonId.of(person), 1);
        });
        awaitAll(side);
        people.forEach(person -> subscribe(person, "AT_ONCE"));
        happens(STEPS.accepted(), STEPS.id(), 3);
        try (var other = side.again(mail.settings())) {
            awaitAll(other);
            var now = Instant.now();
            var senders = Stream.of(side, other, side, other)
                    .map(each -> CompletableFuture.runAsync(
                            () -> each.bean(Letters.class).sendDue(now)))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(senders).join();
        }
        assertThat(mail.received())
                .extracting(Mail::to)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(person -> person + "@demo.invalid").toList());
    }

    @Test
    void go_out_by_themselves_where_there_is_a_server() {
        subscribe("officer", "AT_ONCE");
        happens(STEPS.accepted(), STEPS.id(), 3);
        try (var _ = side.again(mail.settings("100ms"))) {
            await().atMost(Duration.ofMinutes(1)).until(() -> mail.received().size() == 1);
        }
    }

    private Mail only() {
        assertThat(mail.received()).hasSize(1);
        return mail.received().getFirst();
    }

    private void send() {
        side.bean(Letters.class).sendDue(Instant.now());
    }

    private void sendAt(LocalDate day, int hour, int minute) {
        side.bean(Letters.class)
                .sendDue(day.atTime(hour, minute).atZone(VIETNAM).toInstant());
    }

    private void subscribe(String subject, String rhythm) {
        side.owner().update("""
                        INSERT INTO personal.subscription (subject, email, rhythm, since, told_up_to, dealt_with_on)
                        VALUES (?, ?, ?, clock_timestamp(), ?, ?)""", subject, subject + "@demo.invalid", rhythm, ledger.size(), FRIDAY.minusDays(1));
    }

    private int failures(String subject) {
        return side.owner()
                .queryForObject("SELECT failures FROM personal.subscription WHERE subject = ?", Integer.class, subject);
    }

    private void happens(RecognitionEvent event, Object stream, long version) {
        record(event, stream, version);
        awaitAll(side);
    }

    /** At this moment, as letters tell nothing older than the choice to get them. */
    private void record(RecognitionEvent event, Object stream, long version) {
        long position = ledger.size() + 1L;
        var written = Written.now(event, stream.toString());
        var envelope = new Envelope(
                position,
                "Dossier",
                written.stream(),
                version,
                new UUID(position, version),
                written.type(),
                written.revision(),
                Instant.now(),
                written.payload(),
                "{\"actor\":\"somebody\",\"role\":\"\",\"unit\":\"\",\"correlationId\":\"c-1\"}");
        ledger.add(envelope);
        QuerySide.send(side.topic, List.of(envelope));
    }

    private void awaitAll(QuerySide process) {
        await().atMost(Duration.ofMinutes(1)).until(() -> process.isAt(ledger.size()));
    }
}
