package vn.hoctap.recognition.command.deadline.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.deadline.PacesOfEveryKind;
import vn.hoctap.recognition.command.deadline.PublishPaces;
import vn.hoctap.recognition.command.deadline.model.PaceFinding;
import vn.hoctap.recognition.command.deadline.model.PaceFinding.Flaw;
import vn.hoctap.recognition.command.deadline.model.PaceRefusal;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.deadline.PacesPublished;

@DisplayName("Publishing the paces of deadlines (ban hành lịch nhắc thời hạn)")
class PublishPacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Pace> ONE_AND_TWO = PacesOfEveryKind.of(1, 2);
    private static final List<Pace> UP_TO_A_YEAR = PacesOfEveryKind.of(366, 366);

    private final FixtureConfiguration<PacesAggregate> paces =
            new AggregateTestFixture<>(PacesAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void makes_them_the_first_version() {
        paces.givenNoPriorActivity().when(publish(1, ONE_AND_TWO, DAY)).expectEvents(published(1, ONE_AND_TWO));
    }

    @Test
    void makes_them_the_next_version_and_leaves_the_last_as_it_was() {
        paces.given(published(1, ONE_AND_TWO))
                .when(publish(2, UP_TO_A_YEAR, DAY))
                .expectEvents(published(2, UP_TO_A_YEAR));
    }

    @Test
    void is_refused_with_every_flaw_and_its_place() {
        var flawed = new ArrayList<>(ONE_AND_TWO);
        flawed.set(1, flawed.getFirst());
        flawed.set(2, new Pace(DeadlineKind.APPOINTMENT, 0, 367, new Citation(" ", "", "", Certainty.ASSUMED)));
        paces.givenNoPriorActivity()
                .when(publish(1, flawed, DAY))
                .expectNoEvents()
                .expectExceptionDetails(new PaceRefusal.Flawed(List.of(
                        new PaceFinding("paces[1].kind", Flaw.KIND_REPEATED),
                        new PaceFinding("paces[2].remindBefore", Flaw.DAYS_OUT_OF_RANGE),
                        new PaceFinding("paces[2].escalateAfter", Flaw.DAYS_OUT_OF_RANGE),
                        new PaceFinding("paces[2].citation.instrument", Flaw.TEXT_MISSING),
                        new PaceFinding("paces", Flaw.KIND_MISSING))));
    }

    @Test
    void is_refused_when_somebody_has_published_meanwhile() {
        paces.given(published(1, ONE_AND_TWO))
                .when(publish(1, UP_TO_A_YEAR, DAY))
                .expectNoEvents()
                .expectExceptionDetails(new PaceRefusal.NotTheNextVersion(2));
    }

    @Test
    void is_refused_when_nothing_is_new_whatever_the_order() {
        paces.given(published(1, ONE_AND_TWO))
                .when(publish(2, ONE_AND_TWO.reversed(), DAY))
                .expectNoEvents()
                .expectExceptionDetails(new PaceRefusal.NothingNew());
    }

    @Test
    void may_let_the_same_begin_on_another_day() {
        paces.given(published(1, ONE_AND_TWO))
                .when(publish(2, ONE_AND_TWO, DAY.minusDays(1)))
                .expectSuccessfulHandlerExecution();
    }

    private static PublishPaces publish(int version, List<Pace> paces, LocalDate on) {
        return PublishPaces.of(version, paces, "Ban hành quy chế", on);
    }

    private static PacesPublished published(int version, List<Pace> paces) {
        return new PacesPublished(PacesId.OF_DEADLINES, version, paces, "Ban hành quy chế", DAY);
    }
}
