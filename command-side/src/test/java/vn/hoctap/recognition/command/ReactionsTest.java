package vn.hoctap.recognition.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.recognition.command.ClumsyReaction.Mishap;
import vn.hoctap.recognition.command.process.Reaction;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierId;

@DisplayName("A reaction")
class ReactionsTest {
    private static final ClumsyReaction.Script SCRIPT = new ClumsyReaction.Script();

    private static TestDatabase database;
    private static JdbcTemplate owner;
    private static CommandApi api;

    @BeforeAll
    static void create() {
        database = TestDatabase.create();
        owner = new JdbcTemplate(database.asOwner());
        api = start();
        owner.execute("CREATE TABLE process.told (position bigint, dossier_id uuid)");
        owner.execute("GRANT INSERT ON process.told TO recognition_command");
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @EnumSource
    void takes_effect_once_wherever_it_dies(Mishap mishap) {
        SCRIPT.dieOnceAt(mishap);
        var dossier = register(mishap.ordinal());
        await().until(SCRIPT::hasDied);
        awaitDone(dossier);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NEVER")
    void goes_on_in_the_next_process_where_the_last_one_died(Mishap mishap) {
        SCRIPT.dieAlwaysAt(mishap);
        var dossier = register("2-" + mishap.ordinal());
        await().until(SCRIPT::hasDied);
        api.close();
        SCRIPT.dieOnceAt(Mishap.NEVER);
        api = start();
        awaitDone(dossier);
    }

    @Test
    void that_fails_skips_nothing_and_is_told_in_health_and_metrics() {
        SCRIPT.dieAlwaysAt(Mishap.IN_A_RULE);
        var dossier = register("stuck");
        var later = register("behind");
        await().until(() -> api.get("/actuator/health").body().contains("\"clumsy\":\"java.lang.IllegalState"));
        assertThat(api.get("/actuator/health").body()).contains("DEGRADED");
        assertThat(api.get("/actuator/prometheus").body())
                .contains("recognition_reactions_failing 1.0", "recognition_reactions_failures_total{name=\"clumsy\"}");
        assertThat(told(later)).isZero();
        SCRIPT.dieOnceAt(Mishap.NEVER);
        awaitDone(dossier);
        awaitDone(later);
        await().until(() -> !api.get("/actuator/health").body().contains("DEGRADED"));
    }

    @Test
    void takes_effect_once_of_two_processes() {
        SCRIPT.dieOnceAt(Mishap.NEVER);
        try (var _ = start()) {
            var first = register("one");
            var second = register("other");
            awaitDone(first);
            awaitDone(second);
        }
    }

    private static CommandApi start() {
        return CommandApi.with(
                database,
                context -> context.registerBean(
                        "clumsy", Reaction.class, () -> new ClumsyReaction(SCRIPT, context.getBean(JdbcClient.class))));
    }

    /** Told once, and each of the two commands in effect once, with nothing left to come. */
    private static void awaitDone(UUID dossier) {
        await().until(() -> told(dossier) == 1 && isCaughtUp());
        assertThat(api.storedTypes(dossier)).containsExactly("DossierRegistered", "DossierWithdrawn");
        assertThat(api.storedTypes(WatchId.of(new DossierId(dossier)).value())).containsExactly("DeadlineMissed");
        assertThat(told(dossier)).isOne();
    }

    private static UUID register(Object applicant) {
        return Registrations.store(owner, ClumsyReaction.APPLICANT + applicant, "24853", "2024-01-02");
    }

    private static int told(UUID dossier) {
        return number("SELECT count(*) FROM process.told WHERE dossier_id = '" + dossier + "'");
    }

    private static boolean isCaughtUp() {
        return number("SELECT position FROM process.checkpoint WHERE name = 'clumsy'")
                == number("SELECT count(*) FROM eventstore.event");
    }

    private static int number(String query) {
        return owner.queryForObject(query, Integer.class);
    }
}
