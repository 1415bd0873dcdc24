package vn.hoctap.recognition.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hoctap.recognition.eventstore.StoreFixture.note;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ledger")
class LedgerTest {
    private static final int WRITERS = 8;
    private static final int STREAMS_EACH = 40;
    private static final int VERSIONS = 4;
    private static final int EVENTS = WRITERS * STREAMS_EACH * VERSIONS;

    @Test
    void gives_every_event_of_many_writers_one_position_without_a_gap() throws Exception {
        try (var store = new StoreFixture().sequencing();
                var second = store.newSequencer()) {
            second.start();
            writeAll(store);
            await().until(() -> store.ledger.head() == EVENTS);

            var entries = store.ledger.after(0, EVENTS + 1);

            assertThat(entries)
                    .extracting(LedgerEntry::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, EVENTS).boxed().toList());
            assertThat(entries).extracting(LedgerEntry::eventId).doesNotHaveDuplicates();
            assertThat(entries).isSortedAccordingTo(Comparator.comparing(LedgerEntry::recordedAt));
            assertThat(entries).allSatisfy(entry -> assertThat(entry.leaf()).isEqualTo(entry.expectedLeaf()));
            assertVersionsAscend(entries);
        }
    }

    @Test
    void hashes_what_a_text_is_made_of_byte_by_byte() {
        try (var store = new StoreFixture().sequencing()) {
            var text = "Đạ K'Nàng \"xã\" 𝄞 \\ \u00e9 " + "dài ".repeat(2000);
            store.append(
                    new GenericDomainEventMessage<>("Note", "Đơn vị", 0, new Noted(text), MetaData.emptyInstance()));
            await().until(() -> store.ledger.head() == 1);

            var entry = store.ledger.after(0, 1).getFirst();

            assertThat(entry.leaf()).isEqualTo(entry.expectedLeaf());
        }
    }

    @Test
    void finds_the_position_before_a_moment() {
        try (var store = new StoreFixture().sequencing()) {
            store.append(note("moment", 0));
            await().until(() -> store.ledger.head() == 1);
            var recordedAt = store.ledger.after(0, 1).getFirst().recordedAt();

            assertThat(store.ledger.positionBefore(recordedAt)).isZero();
            assertThat(store.ledger.positionBefore(recordedAt.plusMillis(1))).isEqualTo(1);
            assertThat(store.engine.createTokenAt(recordedAt).position()).hasValue(0);
        }
    }

    @Test
    void does_not_wait_for_an_append_that_hangs_longer_than_it_lets_others_wait() {
        try (var store = new StoreFixture().sequencing()) {
            store.transaction.executeWithoutResult(hanging -> {
                store.engine.appendEvents(note("hanging", 0));
                var others = IntStream.range(0, 20)
                        .mapToObj(number -> {
                            var begun = Instant.now();
                            store.another()
                                    .executeWithoutResult(
                                            ignored -> store.engine.appendEvents(note("other-" + number, 0)));
                            return Duration.between(begun, Instant.now());
                        })
                        .toList();
                assertThat(others).hasSize(20).allMatch(wait -> wait.compareTo(Duration.ofSeconds(2)) < 0);
                assertThat(store.ledger.head()).isZero();
            });
            await().until(() -> store.ledger.head() == 21);
        }
    }

    private static void writeAll(StoreFixture store) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var writers = IntStream.range(0, WRITERS)
                    .<Future<?>>mapToObj(writer -> threads.submit(() -> write(store, writer)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    private static void write(StoreFixture store, int writer) {
        for (int stream = 0; stream < STREAMS_EACH; stream++) {
            var name = "stream-%d-%d".formatted(writer, stream);
            for (int version = 0; version < VERSIONS; version += 2) {
                store.append(note(name, version), note(name, version + 1));
            }
        }
    }

    private static void assertVersionsAscend(List<LedgerEntry> entries) {
        var perStream = new java.util.HashMap<String, List<Long>>();
        entries.forEach(entry -> perStream
                .computeIfAbsent(entry.stream(), ignored -> new ArrayList<>())
                .add(entry.version()));
        assertThat(perStream).hasSize(WRITERS * STREAMS_EACH);
        assertThat(perStream.values())
                .allSatisfy(versions -> assertThat(versions)
                        .containsExactlyElementsOf(
                                LongStream.range(0, VERSIONS).boxed().toList()));
    }
}
