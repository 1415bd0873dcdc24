package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.recognition.command.process.area.AreaSucceeded;
import vn.hoctap.recognition.command.process.area.AreaSuccessions;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.DossierWithdrawn;

/** Here an area ends when a dossier is withdrawn that says so. */
@DisplayName("When units are merged (sáp nhập), an open dossier")
class MovedDossiersTest {
    private static final SettableClock CLOCK = new SettableClock("2025-07-15");

    private static JdbcTemplate owner;
    private static CommandApi api;

    @BeforeAll
    static void start() {
        var database = TestDatabase.create();
        owner = new JdbcTemplate(database.asOwner());
        api = CommandApi.with(database, MovedDossiersTest::beans);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void moves_to_the_new_area_and_only_those_of_the_old_one() {
        var moved = register("m-1", "11001", "2024-01-02");
        var other = register("m-2", "11002", "2024-01-02");
        var closed = register("m-3", "11001", "2024-01-02");
        api.change(closed, 0, "withdrawals", "{\"reason\":\"Xin rút\"}");
        merge("11001", "19001", "2025-07-01");
        awaitMoved(moved, "19001");
        awaitFolded();
        assertThat(api.storedTypes(other)).containsExactly("DossierRegistered");
        assertThat(api.storedTypes(closed)).hasSize(2);
    }

    @Test
    void stays_where_it_is_if_it_is_recorded_after_the_merge() {
        merge("12001", "19002", "2025-07-01");
        var late = register("l-1", "12001", "2025-06-30");
        awaitFolded();
        assertThat(api.storedTypes(late)).containsExactly("DossierRegistered");
    }

    @Test
    void moves_though_the_new_area_keeps_its_code_unless_it_came_to_the_new_one() {
        var ofTheOldArea = register("k-1", "13001", "2025-06-30");
        var ofTheNewArea = register("k-2", "13001", "2025-07-01");
        merge("13001", "13001", "2025-07-01");
        awaitMoved(ofTheOldArea, "13001");
        assertThat(api.storedTypes(ofTheNewArea)).containsExactly("DossierRegistered");
    }

    @Test
    void moves_on_the_day_when_a_merge_was_recorded_before_it() {
        var dossier = register("f-1", "14001", "2024-01-02");
        merge("14001", "19004", "2999-01-01");
        awaitFolded();
        assertThat(api.storedTypes(dossier)).containsExactly("DossierRegistered");
        CLOCK.set("2999-01-01");
        awaitMoved(dossier, "19004");
    }

    @Test
    void is_known_by_its_area_and_stage_until_it_is_closed() {
        var dossier = register("o-1", "15001", "2024-01-02");
        awaitFolded();
        assertThat(open(dossier)).containsExactly("CDHT-XA 2023 15001 2024-01-02 REGISTERED");
        api.change(dossier, 0, "withdrawals", "{\"reason\":\"Xin rút\"}");
        awaitFolded();
        assertThat(open(dossier)).isEmpty();
    }

    private static void beans(GenericApplicationContext context) {
        CLOCK.register(context);
        context.registerBean(
                "ownSuccessions",
                AreaSuccessions.class,
                () -> MovedDossiersTest::successions,
                definition -> definition.setPrimary(true));
    }

    private static List<AreaSucceeded> successions(RecognitionEvent event) {
        if (!(event instanceof DossierWithdrawn withdrawn)
                || !withdrawn.reason().startsWith("Sáp nhập ")) {
            return List.of();
        }
        var words = withdrawn.reason().split(" ");
        return List.of(new AreaSucceeded(
                words[2], new Area(words[3], "Xã mới"), "1671/NQ-UBTVQH15", LocalDate.parse(words[4])));
    }

    private static UUID register(String applicant, String area, String on) {
        api.people().grant("officer-24853", Role.COMMUNE_OFFICER, applicant);
        return Registrations.store(owner, applicant, area, on);
    }

    private static void merge(String from, String to, String on) {
        awaitFolded();
        var bearer = register("merge-" + from, "10000", "2024-01-02");
        api.change(bearer, 0, "withdrawals", "{\"reason\":\"Sáp nhập %s %s %s\"}".formatted(from, to, on));
    }

    private static void awaitMoved(UUID dossier, String area) {
        await().until(() -> api.storedTypes(dossier).size() == 2);
        awaitFolded();
        assertThat(api.storedTypes(dossier)).containsExactly("DossierRegistered", "DossierTransferred");
        assertThat(api.storedPayloads(dossier).getLast()).contains("\"area\":{\"code\":\"" + area);
    }

    /** The reaction has taken all that there is. */
    private static void awaitFolded() {
        await().until(() -> owner.queryForObject("""
                        SELECT (SELECT count(*) FROM eventstore.event)
                             = (SELECT position FROM process.checkpoint WHERE name = 'move-dossiers')""", Boolean.class));
    }

    private static List<String> open(UUID dossier) {
        return owner.queryForList(
                "SELECT concat_ws(' ', title, year, area_code, in_area_since, stage) FROM process.open_dossier WHERE dossier_id = ?",
                String.class,
                dossier);
    }
}
