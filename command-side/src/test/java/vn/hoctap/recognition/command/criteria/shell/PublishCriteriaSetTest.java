package vn.hoctap.recognition.command.criteria.shell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.criteria.PublishCriteriaSet;
import vn.hoctap.recognition.command.criteria.model.CriteriaRefusal;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.criteria.Finding;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Bound;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Requirement;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.criteria.Scope;
import vn.hoctap.recognition.events.criteria.Scope.Territory;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

@DisplayName("Publishing a criteria set (ban hành bộ tiêu chí)")
class PublishCriteriaSetTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 12);
    private static final CriteriaId ID = CriteriaId.of("CDHT-XA");

    private final FixtureConfiguration<CriteriaAggregate> criteria =
            new AggregateTestFixture<>(CriteriaAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void makes_it_the_first_version() {
        criteria.givenNoPriorActivity()
                .when(publish(1, set(60)))
                .expectSuccessfulHandlerExecution()
                .expectEvents(published(1, set(60)));
    }

    @Test
    void makes_it_the_next_version_and_leaves_the_last_as_it_was() {
        criteria.given(published(1, set(60))).when(publish(2, set(80))).expectEvents(published(2, set(80)));
    }

    @Test
    void is_refused_with_every_flaw_and_its_place() {
        criteria.givenNoPriorActivity()
                .when(publish(1, set(101)))
                .expectNoEvents()
                .expectExceptionDetails(new CriteriaRefusal.Flawed(List.of(
                        new Finding("criteria[0].indicators[0].requirements[0]", Flaw.PERCENTAGE_OUT_OF_RANGE))));
    }

    @Test
    void is_refused_when_somebody_has_published_meanwhile() {
        criteria.given(published(1, set(60)))
                .when(publish(1, set(80)))
                .expectNoEvents()
                .expectExceptionDetails(new CriteriaRefusal.NotTheNextVersion(2));
    }

    @Test
    void is_refused_when_a_number_is_left_out() {
        criteria.givenNoPriorActivity()
                .when(publish(2, set(60)))
                .expectNoEvents()
                .expectExceptionDetails(new CriteriaRefusal.NotTheNextVersion(1));
    }

    @Test
    void is_refused_when_nothing_is_new() {
        criteria.given(published(1, set(60)))
                .when(publish(2, set(60)))
                .expectNoEvents()
                .expectExceptionDetails(new CriteriaRefusal.NothingNew());
    }

    private static PublishCriteriaSet publish(int version, CriteriaSet set) {
        return PublishCriteriaSet.of(version, set, "Thông tư có hiệu lực", DAY);
    }

    private static CriteriaSetPublished published(int version, CriteriaSet set) {
        return new CriteriaSetPublished(ID, version, set, "Thông tư có hiệu lực", DAY);
    }

    /** One indicator that asks for so many percent. */
    private static CriteriaSet set(int percent) {
        var article = new Citation("25/2023/TT-BGDĐT", "Điều 6", "Điều 6", Certainty.CHECKED);
        var requirement = new Requirement(
                RecognitionLevel.LEVEL_1,
                new Scope(List.of(), List.of(), Territory.ANY),
                new Bound.AtLeast(BigDecimal.valueOf(percent)));
        var indicator = new Indicator(
                "5.1",
                "Công dân học tập",
                article,
                new Measure.Percentage("Công dân học tập", "Công dân trong xã"),
                List.of(requirement),
                "Danh sách",
                "");
        return new CriteriaSet(
                "CDHT-XA",
                "Cộng đồng học tập cấp xã",
                List.of(article),
                new AssessedYears(2023, 9999, Certainty.INTERPRETED),
                new EvidencePolicy(true, Certainty.ASSUMED),
                new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1)),
                List.of(new Criterion("5", "Tác dụng", List.of(indicator))));
    }
}
