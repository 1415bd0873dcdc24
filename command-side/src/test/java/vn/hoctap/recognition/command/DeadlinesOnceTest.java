package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.calendar.model.DayDeclaration;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.deadline.PacesOfEveryKind;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.calendar.DayKind;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierId;

@DisplayName("A deadline, with two command sides and a clock that jumps")
class DeadlinesOnceTest {
    private static final SettableClock CLOCK = new SettableClock("2037-01-05");
    private static final List<DayDeclaration> DAYS_OFF =
            new CopyOnWriteArrayList<>(List.of(off("2037-02-16", "2037-02-20")));

    private static TestDatabase database;
    private static JdbcTemplate owner;
    private static CommandApi one;
    private static CommandApi other;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        owner = new JdbcTemplate(database.asOwner());
        one = CommandApi.with(database, DeadlinesOnceTest::beans);
        other = CommandApi.with(database, DeadlinesOnceTest::beans);
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void is_reminded_of_missed_and_escalated_once_each() {
        CLOCK.set("2037-02-26");
        var dossier = pending("RESULT", "2037-03-06");
        looksPass();
        assertThat(noted(dossier)).isEmpty();
        CLOCK.set("2037-02-27");
        awaitNoted(dossier, "DeadlineReminded");
        CLOCK.set("2037-03-06");
        looksPass();
        CLOCK.set("2037-03-07");
        awaitNoted(dossier, "DeadlineReminded", "DeadlineMissed");
        CLOCK.set("2037-03-10");
        awaitNoted(dossier, "DeadlineReminded", "DeadlineMissed", "DeadlineEscalated");
        assertThat(payloads(dossier))
                .satisfiesExactly(
                        reminded -> assertThat(reminded).contains("\"daysLeft\":5,\"effectiveOn\":\"2037-02-27\""),
                        missed -> assertThat(missed).contains("\"daysLate\":0,\"effectiveOn\":\"2037-03-07\""),
                        escalated -> assertThat(escalated).contains("\"daysLate\":2,\"effectiveOn\":\"2037-03-10\""));
    }

    @Test
    void is_missed_and_not_reminded_of_when_the_clock_jumps_over_both_and_back() {
        CLOCK.set("2037-05-25");
        var dossier = pending("RESULT", "2037-06-05");
        looksPass();
        CLOCK.set("2037-06-06");
        awaitNoted(dossier, "DeadlineMissed");
        CLOCK.set("2037-06-05");
        awaitNoted(dossier, "DeadlineMissed");
        CLOCK.set("2037-06-06");
        awaitNoted(dossier, "DeadlineMissed");
    }

    @Test
    void is_reminded_of_once_when_the_clock_jumps_back_and_forth_by_a_day() {
        CLOCK.set("2037-05-29");
        var dossier = pending("RESULT", "2037-06-05");
        awaitNoted(dossier, "DeadlineReminded");
        CLOCK.set("2037-05-28");
        looksPass();
        CLOCK.set("2037-05-29");
        awaitNoted(dossier, "DeadlineReminded");
    }

    @Test
    void is_noted_once_when_the_processes_start_again() {
        CLOCK.set("2037-07-01");
        var dossier = pending("APPOINTMENT", "2037-07-02");
        awaitNoted(dossier, "DeadlineReminded");
        one.close();
        one = CommandApi.with(database, DeadlinesOnceTest::beans);
        awaitNoted(dossier, "DeadlineReminded");
    }

    @Test
    void is_noted_once_though_what_is_noted_of_it_was_lost_here() {
        CLOCK.set("2037-07-01");
        var dossier = pending("APPOINTMENT", "2037-07-02");
        awaitNoted(dossier, "DeadlineReminded");
        owner.update("DELETE FROM process.noted_deadline WHERE dossier_id = ?", dossier);
        awaitNoted(dossier, "DeadlineReminded");
    }

    @Test
    void is_waited_for_no_longer_once_the_dossier_is_withdrawn() {
        var dossier = Registrations.store(owner, "settled", "24853", "2024-01-02");
        one.people().grant("officer-24853", Role.COMMUNE_OFFICER, "settled");
        pending(dossier, "RESULT", "2038-03-01");
        one.change(dossier, 0, "withdrawals", "{\"reason\":\"Xin rút\"}");
        await().until(() -> owner.queryForList("SELECT FROM process.deadline WHERE dossier_id = ?", dossier)
                .isEmpty());
    }

    @Test
    void is_set_for_the_office_by_the_procedure_that_governs_the_dossier() {
        var dossier = Registrations.store(owner, "owed", "24853", "2024-01-02");
        Registrations.submit(owner, dossier, "2038-04-02");
        awaitDue(dossier, "COMPLETENESS 2038-04-07");
    }

    @Test
    void keeps_the_days_of_the_procedure_under_which_the_dossier_was_registered() {
        publishSlower();
        var before = Registrations.storeUnder(2, owner, "before", LocalDate.parse("2025-01-02"));
        var afterwards = Registrations.storeUnder(3, owner, "afterwards", LocalDate.parse("2025-01-02"));
        Registrations.submit(owner, before, "2038-04-02");
        Registrations.submit(owner, afterwards, "2038-04-02");
        awaitDue(before, "COMPLETENESS 2038-04-07");
        awaitDue(afterwards, "COMPLETENESS 2038-04-15");
    }

    /** From 2024 on completeness may be checked within nine days instead of three. */
    private static void publishSlower() {
        var shipped = ShippedProcedures.all().stream()
                .filter(each -> each.title().equals("CDHT-XA") && each.version() == 2)
                .findFirst()
                .orElseThrow();
        var slower = JsonMapper.shared()
                .writeValueAsString(shipped.procedure())
                .replace("\"from\":2023,", "\"from\":2024,")
                .replace("\"completenessDays\":3", "\"completenessDays\":9");
        var answer = one.postTo("/api/v1/procedures", """
                {"version":3,"procedure":%s,"reason":"Thêm thời gian","effectiveOn":"2025-01-01"}""".formatted(slower));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static void awaitDue(UUID dossier, String... due) {
        await().untilAsserted(() -> assertThat(owner.queryForList(
                        "SELECT kind || ' ' || due FROM process.deadline WHERE dossier_id = ?", String.class, dossier))
                .containsExactly(due));
    }

    /** Ten working days ahead instead of five, from the first of June on. */
    @Test
    void is_reminded_of_by_the_pace_of_the_day() {
        CLOCK.set("2039-05-31");
        var paces = PaceApiTest.body(2, PacesOfEveryKind.of(10, 2), "2039-06-01");
        assertThat(one.postTo("/api/v1/deadline-paces", paces).statusCode()).isEqualTo(201);
        var dossier = pending("RESULT", "2039-06-14");
        looksPass();
        assertThat(noted(dossier)).isEmpty();
        CLOCK.set("2039-06-01");
        awaitNoted(dossier, "DeadlineReminded");
    }

    @Test
    void is_reminded_of_before_tet() {
        CLOCK.set("2037-02-09");
        var dossier = pending("RESULT", "2037-02-24");
        looksPass();
        assertThat(noted(dossier)).isEmpty();
        CLOCK.set("2037-02-10");
        awaitNoted(dossier, "DeadlineReminded");
        assertThat(payloads(dossier).getFirst()).contains("\"daysLeft\":5");
    }

    @Test
    void is_reminded_of_earlier_when_a_holiday_is_declared_and_due_as_before() {
        CLOCK.set("2037-10-05");
        var dossier = pending("RESULT", "2037-10-14");
        looksPass();
        assertThat(noted(dossier)).isEmpty();
        DAYS_OFF.add(off("2037-10-12", "2037-10-13"));
        awaitNoted(dossier, "DeadlineReminded");
        assertThat(payloads(dossier).getFirst()).contains("\"due\":\"2037-10-14\"");
        CLOCK.set("2037-10-15");
        awaitNoted(dossier, "DeadlineReminded", "DeadlineMissed");
    }

    private static void beans(GenericApplicationContext context) {
        CLOCK.register(context);
        context.registerBean(
                "settableCalendar",
                LegalCalendar.class,
                () -> () -> WorkingCalendar.of(DAYS_OFF),
                definition -> definition.setPrimary(true));
    }

    private static UUID pending(String kind, String due) {
        return pending(UUID.randomUUID(), kind, due);
    }

    private static UUID pending(UUID dossier, String kind, String due) {
        owner.update("INSERT INTO process.deadline VALUES (?, ?, ?)", dossier, kind, LocalDate.parse(due));
        return dossier;
    }

    /** These are noted, and two more looks note nothing. */
    private static void awaitNoted(UUID dossier, String... types) {
        await().until(() -> noted(dossier).size() >= types.length);
        looksPass();
        assertThat(noted(dossier)).containsExactly(types);
    }

    private static void looksPass() {
        long before = looks();
        await().until(() -> looks() >= before + 4);
    }

    /** Counts up when a look begins and when it ends. */
    private static long looks() {
        return owner.queryForObject("SELECT version FROM process.scheduled_tasks", Long.class);
    }

    private static List<String> noted(UUID dossier) {
        return other.storedTypes(watch(dossier));
    }

    private static List<String> payloads(UUID dossier) {
        return other.storedPayloads(watch(dossier));
    }

    private static UUID watch(UUID dossier) {
        return WatchId.of(new DossierId(dossier)).value();
    }

    private static DayDeclaration off(String from, String to) {
        return new DayDeclaration(
                DayKind.DAY_OFF,
                LocalDate.parse(from),
                LocalDate.parse(to),
                "Nghỉ",
                "Thông báo",
                Certainty.REPORTED,
                LocalDate.parse("2037-01-05"));
    }
}
