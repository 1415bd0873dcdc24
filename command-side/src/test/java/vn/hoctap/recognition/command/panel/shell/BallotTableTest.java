package vn.hoctap.recognition.command.panel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.embedded.TestDatabase;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.panel.Ballot;
import vn.hoctap.recognition.events.panel.BallotSealed;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.SessionId;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.eventstore.EventName;
import vn.hoctap.recognition.eventstore.EventTypes;
import vn.hoctap.recognition.eventstore.NamedJsonSerializer;
import vn.hoctap.recognition.eventstore.PostgresEventStorageEngine;

@DisplayName("A sealed ballot in the database")
class BallotTableTest {
    private static final TestDatabase DATABASE = migrated();

    private final JdbcTemplate jdbc = new JdbcTemplate(DATABASE.as("recognition_command"));
    private final BallotTable table = new BallotTable(JdbcClient.create(jdbc));
    private final PostgresEventStorageEngine engine = PostgresEventStorageEngine.on(
            jdbc,
            new NamedJsonSerializer(new Catalogue(), JsonMapper.builder().build()),
            new EventUpcasterChain(),
            () -> {});

    private static TestDatabase migrated() {
        var database = TestDatabase.create();
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("db/eventstore", "db/panel")
                .load()
                .migrate();
        return database;
    }

    @Test
    void is_written_with_its_event_and_reads_back() {
        var session = new SessionId(UUID.randomUUID());
        var ballot = ballot("00");
        seal(session, ballot, 0);
        assertThat(table.of(session)).containsExactly(ballot);
    }

    @Test
    void is_not_written_if_its_event_is_not() {
        var session = new SessionId(UUID.randomUUID());
        seal(session, ballot("00"), 0);
        assertThatThrownBy(() -> seal(session, ballot("01"), 0)).isInstanceOf(ConcurrencyException.class);
        assertThat(table.of(session)).containsExactly(ballot("00"));
    }

    @Test
    void lets_its_event_not_be_written_if_it_cannot_be_itself() {
        var session = new SessionId(UUID.randomUUID());
        seal(session, ballot("00"), 0);
        assertThatThrownBy(() -> seal(session, ballot("00"), 1)).isInstanceOf(ConcurrencyException.class);
        assertThat(engine.lastSequenceNumberFor(session.toString())).contains(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE panel.sealed_ballot SET ballot = '{}'",
                "DELETE FROM panel.sealed_ballot",
                "TRUNCATE panel.sealed_ballot"
            })
    void is_never_changed_not_even_by_its_owner(String change) {
        assertThatThrownBy(() -> jdbc.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table sealed_ballot");
        assertThatThrownBy(() -> new JdbcTemplate(DATABASE.asOwner()).execute(change))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("what is recorded stays");
    }

    private void seal(SessionId session, Ballot ballot, long version) {
        var sealed = new BallotSealed(session, ballot.subject(), ballot.commitment(session), LocalDate.of(2024, 3, 5));
        var event = new GenericDomainEventMessage<>("AssessmentSession", session.toString(), version, sealed);
        DefaultUnitOfWork.startAndGet(event).execute(() -> {
            table.keep(session, ballot);
            engine.appendEvents(event);
        });
    }

    private static Ballot ballot(String saltDigits) {
        var score = new Score("5.1", Verdict.NOT_MET, "Thiếu danh sách \"A\"");
        return new Ballot("hkh", saltDigits.repeat(32), List.of(score), Vote.AGAINST, "Chưa đạt");
    }

    private static final class Catalogue implements EventTypes {
        @Override
        public EventName nameOf(Class<?> eventClass) {
            var type = EventCatalogue.typeOf(eventClass);
            return new EventName(type.value(), type.revision());
        }

        @Override
        public Optional<Class<?>> classNamed(String type) {
            return EventCatalogue.classNamed(type);
        }
    }
}
