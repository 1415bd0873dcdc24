package vn.hoctap.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.embedded.TestDatabase;

@DisplayName("Remembered requests")
class IdempotencyStoreTest {
    private static final TestDatabase DATABASE = migrated();
    private static final byte[] HASH = new byte[32];

    private final DataSource source = DATABASE.as("recognition_command");
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final IdempotencyStore store = new IdempotencyStore(jdbc);
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(source));

    private static TestDatabase migrated() {
        var database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("classpath:db/idempotency")
                .load()
                .migrate();
        return database;
    }

    @Test
    void are_found_by_actor_and_key() {
        remember(new IdempotencyKey("found"), "{\"version\":1}");
        assertThat(store.find("a", new IdempotencyKey("found"))).hasValueSatisfying(remembered -> {
            assertThat(remembered.requestHash()).isEqualTo(HASH);
            assertThat(remembered.outcome()).isEqualTo("{\"version\":1}");
        });
        assertThat(store.find("b", new IdempotencyKey("found"))).isEmpty();
        assertThat(store.find("a", new IdempotencyKey("other"))).isEmpty();
    }

    @Test
    void vanish_with_the_transaction_that_rolls_back() {
        var key = new IdempotencyKey("rolled-back");
        transaction.executeWithoutResult(status -> {
            remember(key, "x");
            status.setRollbackOnly();
        });
        assertThat(store.find("a", key)).isEmpty();
    }

    @Test
    void are_taken_once_when_two_transactions_write_the_same_key() {
        var key = new IdempotencyKey("raced");
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> {
                    remember(key, "first");
                    written.countDown();
                    await(commit);
                }),
                Thread::startVirtualThread);
        await(written);
        var second = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> remember(key, "second")), Thread::startVirtualThread);
        Awaitility.await().until(this::isSomeoneWaiting);
        commit.countDown();
        first.join();
        assertThatThrownBy(second::join).hasCauseInstanceOf(DuplicateKeyException.class);
        assertThat(store.find("a", key))
                .map(IdempotencyStore.Remembered::outcome)
                .contains("first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE idempotency.remembered_request SET outcome = 'x'",
                "DELETE FROM idempotency.remembered_request",
                "TRUNCATE idempotency.remembered_request"
            })
    void are_never_changed_by_the_application(String change) {
        assertThatThrownBy(() -> jdbc.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table remembered_request");
    }

    private void remember(IdempotencyKey key, String outcome) {
        jdbc.sql(IdempotencyStore.REMEMBER)
                .param("a")
                .param(key.value())
                .param(HASH)
                .param(outcome)
                .update();
    }

    private boolean isSomeoneWaiting() {
        return JdbcClient.create(DATABASE.asSuperuser())
                .sql("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid')")
                .query(Boolean.class)
                .single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
