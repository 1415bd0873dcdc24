package vn.hoctap.recognition.command.procedure.shell;

import static vn.hoctap.recognition.command.procedure.model.ProcedureFinding.Flaw.YEARS_REVERSED;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.procedure.PublishProcedure;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding;
import vn.hoctap.recognition.command.procedure.model.ProcedureRefusal;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedure;
import vn.hoctap.recognition.command.procedure.shipped.ShippedProcedures;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.procedure.Procedure;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

@DisplayName("Publishing a procedure (ban hành quy định thủ tục)")
class PublishProcedureTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 12);
    private static final Procedure SHIPPED = ShippedProcedures.all().stream()
            .map(ShippedProcedure::procedure)
            .filter(procedure -> procedure.title().equals("CDHT-XA"))
            .findFirst()
            .orElseThrow();

    private final FixtureConfiguration<ProcedureAggregate> procedure =
            new AggregateTestFixture<>(ProcedureAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void makes_it_the_first_version() {
        procedure
                .givenNoPriorActivity()
                .when(publish(1, to(2030)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(published(1, to(2030)));
    }

    @Test
    void makes_it_the_next_version_and_leaves_the_last_as_it_was() {
        procedure.given(published(1, to(2030))).when(publish(2, to(2031))).expectEvents(published(2, to(2031)));
    }

    @Test
    void is_refused_with_every_flaw_and_its_place() {
        procedure
                .givenNoPriorActivity()
                .when(publish(1, to(2000)))
                .expectNoEvents()
                .expectExceptionDetails(
                        new ProcedureRefusal.Flawed(List.of(new ProcedureFinding("years", YEARS_REVERSED))));
    }

    @Test
    void is_refused_when_somebody_has_published_meanwhile() {
        procedure
                .given(published(1, to(2030)))
                .when(publish(1, to(2031)))
                .expectNoEvents()
                .expectExceptionDetails(new ProcedureRefusal.NotTheNextVersion(2));
    }

    @Test
    void is_refused_when_nothing_is_new() {
        procedure
                .given(published(1, to(2030)))
                .when(publish(2, to(2030)))
                .expectNoEvents()
                .expectExceptionDetails(new ProcedureRefusal.NothingNew());
    }

    private static PublishProcedure publish(int version, Procedure procedure) {
        return PublishProcedure.of(version, procedure, "Thông tư có hiệu lực", DAY);
    }

    private static ProcedurePublished published(int version, Procedure procedure) {
        return new ProcedurePublished(ProcedureId.of("CDHT-XA"), version, procedure, "Thông tư có hiệu lực", DAY);
    }

    /** A procedure that governs the years up to that one. */
    private static Procedure to(int year) {
        return new Procedure(
                SHIPPED.title(),
                SHIPPED.name(),
                SHIPPED.legalBasis(),
                new AssessedYears(2014, year, Certainty.INTERPRETED),
                SHIPPED.terms(),
                SHIPPED.parts(),
                SHIPPED.oneStop(),
                SHIPPED.complaint(),
                SHIPPED.steps(),
                SHIPPED.panel(),
                SHIPPED.validity(),
                SHIPPED.competences());
    }
}
