package vn.hoctap.recognition.command.organisation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.organisation.ClassifyOrganisation;
import vn.hoctap.recognition.command.organisation.CloseOrganisation;
import vn.hoctap.recognition.command.organisation.MoveOrganisation;
import vn.hoctap.recognition.command.organisation.OrganisationCommand;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.command.organisation.RegisterOrganisation;
import vn.hoctap.recognition.command.organisation.RenameOrganisation;
import vn.hoctap.recognition.command.organisation.model.Organisation;
import vn.hoctap.recognition.command.organisation.model.OrganisationRefusal;
import vn.hoctap.recognition.command.territory.KnownTerritory;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.command.territory.model.TerritoryDecider;
import vn.hoctap.recognition.command.territory.shipped.ShippedTerritory;
import vn.hoctap.recognition.events.criteria.Trait;
import vn.hoctap.recognition.events.organisation.OrganisationClassified;
import vn.hoctap.recognition.events.organisation.OrganisationClosed;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.organisation.OrganisationId;
import vn.hoctap.recognition.events.organisation.OrganisationMoved;
import vn.hoctap.recognition.events.organisation.OrganisationRegistered;
import vn.hoctap.recognition.events.organisation.OrganisationRenamed;

@DisplayName("An organisation (cơ quan, đơn vị)")
class OrganisationTest {
    private static final String CODE = "MN-24856-1";
    private static final OrganisationId ID = OrganisationId.of(CODE);
    private static final List<Trait> TRAITS = List.of(Trait.PUBLIC_SERVICE_UNIT, Trait.PRESCHOOL);
    private static final LocalDate BEGINNING = LocalDate.of(2020, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final OrganisationEvent REGISTERED =
            new OrganisationRegistered(ID, CODE, "Trường Mầm non Đạ Long", TRAITS, "24856", BEGINNING);

    private final FixtureConfiguration<OrganisationAggregate> organisation =
            new AggregateTestFixture<>(OrganisationAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @BeforeEach
    void shipTheMap() {
        var map = ShippedTerritory.all().stream()
                .map(TerritoryDecider::eventOf)
                .reduce(Territory.EMPTY, Territory::evolve, (one, _) -> one);
        organisation.registerInjectableResource((KnownTerritory) () -> map);
    }

    @Test
    void is_registered() {
        organisation.givenNoPriorActivity().when(register("24856", TRAITS)).expectEvents(REGISTERED);
    }

    @Test
    void gets_another_name() {
        organisation
                .given(REGISTERED)
                .when(new RenameOrganisation(ID, "Trường Mầm non Hoa Sen", DAY))
                .expectEvents(new OrganisationRenamed(ID, "Trường Mầm non Hoa Sen", DAY));
    }

    @Test
    void is_classified_anew() {
        organisation
                .given(REGISTERED)
                .when(new ClassifyOrganisation(ID, List.of(Trait.PRESCHOOL), DAY))
                .expectEvents(new OrganisationClassified(ID, List.of(Trait.PRESCHOOL), DAY));
    }

    @Test
    void moves_to_another_area() {
        organisation
                .given(REGISTERED)
                .when(new MoveOrganisation(ID, "24853", REFORM))
                .expectEvents(new OrganisationMoved(ID, "24853", REFORM));
    }

    @Test
    void is_closed() {
        organisation
                .given(REGISTERED)
                .when(new CloseOrganisation(ID, "Sáp nhập", DAY))
                .expectEvents(new OrganisationClosed(ID, "Sáp nhập", DAY));
    }

    @Test
    void is_on_each_day_what_holds_on_it_whatever_was_recorded_first() {
        var recorded = Stream.of(
                        REGISTERED,
                        new OrganisationClosed(ID, "Sáp nhập", REFORM),
                        new OrganisationMoved(ID, "24853", DAY),
                        new OrganisationClassified(ID, List.of(Trait.PRESCHOOL), DAY),
                        new OrganisationRenamed(ID, "Trường Mầm non Hoa Sen", DAY))
                .reduce(Organisation.UNKNOWN, Organisation::evolve, (one, _) -> one);

        assertThat(recorded.on(BEGINNING.minusDays(1))).isEmpty();
        assertThat(recorded.on(DAY.minusDays(1)))
                .contains(new OrganisationOnDay(CODE, "Trường Mầm non Đạ Long", TRAITS, "24856"));
        assertThat(recorded.on(REFORM.minusDays(1)))
                .contains(new OrganisationOnDay(CODE, "Trường Mầm non Hoa Sen", List.of(Trait.PRESCHOOL), "24853"));
        assertThat(recorded.on(REFORM)).isEmpty();
    }

    @Test
    void needs_to_be_registered_before_it_changes() {
        organisation
                .givenNoPriorActivity()
                .when(new RenameOrganisation(ID, "Trường", DAY))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void is_refused_a_second_time() {
        refused(register("24856", TRAITS), OrganisationRefusal.ALREADY_REGISTERED);
    }

    @Test
    void is_not_changed_before_it_was_there_nor_after_its_end() {
        refused(new RenameOrganisation(ID, "Trường", BEGINNING.minusDays(1)), OrganisationRefusal.NOT_THERE_ON_THE_DAY);
        organisation
                .given(REGISTERED, new OrganisationClosed(ID, "Sáp nhập", DAY))
                .when(new CloseOrganisation(ID, "Sáp nhập", DAY))
                .expectNoEvents()
                .expectExceptionDetails(OrganisationRefusal.NOT_THERE_ON_THE_DAY);
    }

    @Test
    void is_refused_without_a_name() {
        refused(new RenameOrganisation(ID, " ", DAY), OrganisationRefusal.NAME_BLANK);
    }

    @Test
    void is_refused_with_a_trait_twice() {
        refused(
                new ClassifyOrganisation(ID, List.of(Trait.PRESCHOOL, Trait.PRESCHOOL), DAY),
                OrganisationRefusal.TRAIT_REPEATED);
    }

    @Test
    void is_refused_in_an_area_that_is_not_there_on_the_day() {
        refused(new MoveOrganisation(ID, "99999", DAY), OrganisationRefusal.AREA_UNKNOWN);
        refused(new MoveOrganisation(ID, "24859", REFORM), OrganisationRefusal.AREA_UNKNOWN);
    }

    @Test
    void is_refused_when_nothing_changes() {
        refused(new ClassifyOrganisation(ID, TRAITS, DAY), OrganisationRefusal.NOTHING_CHANGES);
    }

    @Test
    void does_not_end_before_what_is_recorded_of_it_later() {
        organisation
                .given(REGISTERED, new OrganisationRenamed(ID, "Trường Mầm non Hoa Sen", DAY))
                .when(new CloseOrganisation(ID, "Sáp nhập", DAY.minusDays(1)))
                .expectNoEvents()
                .expectExceptionDetails(OrganisationRefusal.CONTRADICTS_LATER_CHANGE);
    }

    private void refused(OrganisationCommand command, OrganisationRefusal refusal) {
        organisation.given(REGISTERED).when(command).expectNoEvents().expectExceptionDetails(refusal);
    }

    private static RegisterOrganisation register(String area, List<Trait> traits) {
        return new RegisterOrganisation(CODE, "Trường Mầm non Đạ Long", traits, area, BEGINNING);
    }
}
