package vn.hoctap.recognition.command.targets.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.targets.PublishTargets;
import vn.hoctap.recognition.command.targets.SomeTargets;
import vn.hoctap.recognition.command.targets.model.TargetFinding;
import vn.hoctap.recognition.command.targets.model.TargetFinding.Flaw;
import vn.hoctap.recognition.command.targets.model.TargetRefusal;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.targets.Target;
import vn.hoctap.recognition.events.targets.TargetMeasure;
import vn.hoctap.recognition.events.targets.TargetScope;
import vn.hoctap.recognition.events.targets.TargetScope.Extent;
import vn.hoctap.recognition.events.targets.TargetsId;
import vn.hoctap.recognition.events.targets.TargetsPublished;

@DisplayName("Publishing the targets (ban hành mục tiêu)")
class PublishTargetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<Target> FORTY = SomeTargets.of("40");
    private static final List<Target> EVERYBODY = SomeTargets.of("100");

    private final FixtureConfiguration<TargetsAggregate> targets =
            new AggregateTestFixture<>(TargetsAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void makes_them_the_first_version() {
        targets.givenNoPriorActivity().when(publish(1, FORTY, DAY)).expectEvents(published(1, FORTY));
    }

    @Test
    void makes_them_the_next_version_and_leaves_the_last_as_it_was() {
        targets.given(published(1, FORTY)).when(publish(2, EVERYBODY, DAY)).expectEvents(published(2, EVERYBODY));
    }

    @Test
    void is_refused_with_every_flaw_and_its_place() {
        var nowhere = new TargetScope(Extent.COUNTRY, "68");
        var flawed = new Target(
                TargetMeasure.LIFE_SKILLS,
                "",
                nowhere,
                1999,
                new BigDecimal("100.01"),
                " ",
                new Citation("", "", "", Certainty.ASSUMED));
        targets.givenNoPriorActivity()
                .when(publish(1, List.of(FORTY.getFirst(), EVERYBODY.getFirst(), flawed), DAY))
                .expectNoEvents()
                .expectExceptionDetails(new TargetRefusal.Flawed(List.of(
                        new TargetFinding("targets[1]", Flaw.TARGET_REPEATED),
                        new TargetFinding("targets[2].year", Flaw.YEAR_OUT_OF_RANGE),
                        new TargetFinding("targets[2].percent", Flaw.PERCENT_OUT_OF_RANGE),
                        new TargetFinding("targets[2].scope.code", Flaw.CODE_UNFIT),
                        new TargetFinding("targets[2].name", Flaw.TEXT_MISSING),
                        new TargetFinding("targets[2].denominatorNote", Flaw.TEXT_MISSING),
                        new TargetFinding("targets[2].citation.instrument", Flaw.TEXT_MISSING))));
    }

    @Test
    void is_refused_without_any_target() {
        targets.givenNoPriorActivity()
                .when(publish(1, List.of(), DAY))
                .expectNoEvents()
                .expectExceptionDetails(
                        new TargetRefusal.Flawed(List.of(new TargetFinding("targets", Flaw.TARGET_MISSING))));
    }

    @Test
    void is_refused_when_somebody_has_published_meanwhile() {
        targets.given(published(1, FORTY))
                .when(publish(1, EVERYBODY, DAY))
                .expectNoEvents()
                .expectExceptionDetails(new TargetRefusal.NotTheNextVersion(2));
    }

    @Test
    void is_refused_when_nothing_is_new_whatever_the_order_and_the_writing_of_numbers() {
        targets.given(published(1, FORTY))
                .when(publish(2, SomeTargets.of("40.00").reversed(), DAY))
                .expectNoEvents()
                .expectExceptionDetails(new TargetRefusal.NothingNew());
    }

    @Test
    void may_let_the_same_begin_on_another_day() {
        targets.given(published(1, FORTY))
                .when(publish(2, FORTY, DAY.minusDays(1)))
                .expectEvents(new TargetsPublished(TargetsId.OF_PROGRESS, 2, FORTY, "Giao mục tiêu", DAY.minusDays(1)));
    }

    private static PublishTargets publish(int version, List<Target> targets, LocalDate on) {
        return PublishTargets.of(version, targets, "Giao mục tiêu", on);
    }

    private static TargetsPublished published(int version, List<Target> targets) {
        return new TargetsPublished(TargetsId.OF_PROGRESS, version, targets, "Giao mục tiêu", DAY);
    }
}
