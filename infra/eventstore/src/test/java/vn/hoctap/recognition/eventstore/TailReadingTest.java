package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The same story told to both engines: only a reader that trusts no clock hears all of it. */
@DisplayName("A tail reader, while clocks differ and commits overtake one another")
class TailReadingTest {
    private static final int ROLLED_BACK = 500;

    @ParameterizedTest(name = "writers {0} s apart")
    @ValueSource(longs = {61, 3_600, 86_400})
    void hears_every_event_of_our_engine(long skew) throws SQLException {
        try (var store = new StoreFixture().sequencing()) {
            var story = new Story(store, store.engine, Duration.ofSeconds(skew));
            story.tell();
            await().until(() -> story.listen().containsAll(Story.ALL));
            assertThat(story.heard).isEqualTo(Story.ALL);
        }
    }

    @ParameterizedTest(name = "writers {0} s apart")
    @ValueSource(longs = {61, 3_600, 86_400})
    void misses_one_of_the_stock_engine_for_ever(long skew) throws SQLException {
        try (var store = new StoreFixture()) {
            var story = new Story(store, stockEngine(store), Duration.ofSeconds(skew));
            story.tell();
            assertThat(story.listen()).containsExactly("after", "before", "overtaker");
            assertThat(store.jdbc.queryForList("SELECT aggregateIdentifier FROM domainevententry", String.class))
                    .containsAll(Story.ALL);
            assertThat(story.listen()).doesNotContain("overtaken");
        }
    }

    private static EventStorageEngine stockEngine(StoreFixture store) throws SQLException {
        var serializer = StoreFixture.serializer(new NoteTypes("1"));
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(store.pool)::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .persistenceExceptionResolver(noConflicts())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        try (var owner = store.database.asOwner().getConnection();
                var grant = owner.createStatement()) {
            grant.execute("GRANT CREATE ON SCHEMA public TO recognition_command");
        }
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }

    private static PersistenceExceptionResolver noConflicts() {
        return failure -> false;
    }

    /** An append that another overtakes, a writer whose clock is behind, and a reader that looks in between. */
    private static final class Story {
        static final Set<String> ALL = new TreeSet<>(List.of("before", "overtaken", "overtaker", "after"));

        private final StoreFixture store;
        private final EventStorageEngine engine;
        private final Duration skew;
        private final Set<String> heard = new TreeSet<>();
        private @Nullable TrackingToken token;

        Story(StoreFixture store, EventStorageEngine engine, Duration skew) {
            this.store = store;
            this.engine = engine;
            this.skew = skew;
        }

        void tell() throws SQLException {
            try (var unrelated = store.database.asOwner().getConnection()) {
                unrelated.setAutoCommit(false);
                unrelated.createStatement().execute("SELECT txid_current()");
                append(note("before", 0));
                rollBackMany();
                store.transaction.executeWithoutResult(open -> {
                    engine.appendEvents(note("overtaken", 0));
                    append(note("overtaker", 0, Instant.now().minus(skew)));
                    listen();
                });
                append(note("after", 0));
            }
        }

        Set<String> listen() {
            store.another().executeWithoutResult(ignored -> {
                try (var events = engine.readEvents(token, false)) {
                    events.forEach(this::hear);
                }
            });
            return heard;
        }

        private void hear(TrackedEventMessage<?> event) {
            token = event.trackingToken();
            heard.add(((DomainEventMessage<?>) event).getAggregateIdentifier());
        }

        private void rollBackMany() {
            for (int number = 0; number < ROLLED_BACK; number++) {
                var stream = "never-" + number;
                store.another().executeWithoutResult(transaction -> {
                    engine.appendEvents(note(stream, 0));
                    transaction.setRollbackOnly();
                });
            }
        }

        private void append(DomainEventMessage<?> event) {
            store.another().executeWithoutResult(ignored -> engine.appendEvents(event));
        }
    }
}
