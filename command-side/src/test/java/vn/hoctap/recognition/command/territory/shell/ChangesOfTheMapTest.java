package vn.hoctap.recognition.command.territory.shell;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.territory.AbolishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.ClassifyArea;
import vn.hoctap.recognition.command.territory.EstablishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.LegalAct;
import vn.hoctap.recognition.command.territory.MergeAdministrativeUnits;
import vn.hoctap.recognition.command.territory.MoveAdministrativeUnit;
import vn.hoctap.recognition.command.territory.RenameAdministrativeUnit;
import vn.hoctap.recognition.command.territory.SplitAdministrativeUnit;
import vn.hoctap.recognition.command.territory.TerritoryCommand;
import vn.hoctap.recognition.command.territory.model.TerritoryDecider;
import vn.hoctap.recognition.command.territory.model.TerritoryRefusal;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitAbolished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.AdministrativeUnitMoved;
import vn.hoctap.recognition.events.territory.AdministrativeUnitRenamed;
import vn.hoctap.recognition.events.territory.AdministrativeUnitSplit;
import vn.hoctap.recognition.events.territory.AdministrativeUnitsMerged;
import vn.hoctap.recognition.events.territory.AreaClassified;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("Changing the administrative map (thay đổi đơn vị hành chính)")
class ChangesOfTheMapTest {
    private static final TerritoryId ID = TerritoryId.VIETNAM;
    private static final String BASIS = "Nghị quyết 1671/NQ-UBTVQH15";
    private static final Certainty SURE = Certainty.REPORTED;
    private static final LocalDate BEGINNING = LocalDate.of(2004, 11, 17);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LegalAct ACT = new LegalAct(BASIS, SURE, DAY);

    private static final AdministrativeUnit PROVINCE = unit("68", "Tỉnh Lâm Đồng", AdministrativeTier.PROVINCE, "");
    private static final AdministrativeUnit DISTRICT = unit("674", "Huyện Đam Rông", AdministrativeTier.DISTRICT, "68");
    private static final AdministrativeUnit NEW = commune("24886", "Xã Đam Rông 1", "68");

    private final FixtureConfiguration<TerritoryAggregate> fixture =
            new AggregateTestFixture<>(TerritoryAggregate.class).registerCommandTargetResolver(new CommandStreams());

    @Test
    void establishes_the_first_unit_of_the_map() {
        fixture.givenNoPriorActivity()
                .when(new EstablishAdministrativeUnit(PROVINCE, ACT))
                .expectSuccessfulHandlerExecution()
                .expectEvents(new AdministrativeUnitEstablished(
                        ID, "68", "Tỉnh Lâm Đồng", AdministrativeTier.PROVINCE, "", false, BASIS, SURE, DAY));
    }

    @Test
    void renames_a_unit() {
        map().when(new RenameAdministrativeUnit("24886", "Xã Phi Liêng Mới", ACT))
                .expectEvents(new AdministrativeUnitRenamed(ID, "24886", "Xã Phi Liêng Mới", BASIS, SURE, DAY));
    }

    @Test
    void merges_units_into_one_that_keeps_the_code_of_a_part() {
        map().when(new MergeAdministrativeUnits(List.of("24886", "24889"), NEW, ACT))
                .expectEvents(new AdministrativeUnitsMerged(ID, List.of("24886", "24889"), NEW, BASIS, SURE, DAY));
    }

    @Test
    void splits_a_unit() {
        var parts = List.of(NEW, commune("24890", "Xã Đạ K'Nàng 2", "674"));
        map().when(new SplitAdministrativeUnit("24886", parts, ACT))
                .expectEvents(new AdministrativeUnitSplit(ID, "24886", parts, BASIS, SURE, DAY));
    }

    @Test
    void moves_a_unit_to_another() {
        map().when(new MoveAdministrativeUnit("24886", "68", ACT))
                .expectEvents(new AdministrativeUnitMoved(ID, "24886", "68", BASIS, SURE, DAY));
    }

    @Test
    void abolishes_a_district_once_its_communes_are_elsewhere() {
        map("24886", "24889")
                .andGivenCommands(new MergeAdministrativeUnits(List.of("24886", "24889"), NEW, ACT))
                .when(new AbolishAdministrativeUnit("674", ACT))
                .expectEvents(new AdministrativeUnitAbolished(ID, "674", BASIS, SURE, DAY));
    }

    @Test
    void classifies_an_area() {
        map().when(new ClassifyArea("24886", true, ACT))
                .expectEvents(new AreaClassified(ID, "24886", true, BASIS, SURE, DAY));
    }

    @Test
    void records_late_what_held_before_a_later_change() {
        map("24886", "24889")
                .andGivenCommands(new MergeAdministrativeUnits(List.of("24886", "24889"), NEW, ACT))
                .when(new RenameAdministrativeUnit("24889", "Xã Đạ Knàng", on(LocalDate.of(2010, 1, 1))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void needs_a_map() {
        fixture.givenNoPriorActivity()
                .when(new RenameAdministrativeUnit("24886", "Xã", ACT))
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void is_refused_without_a_legal_basis() {
        refused(
                new RenameAdministrativeUnit("24886", "Xã", new LegalAct(" ", SURE, DAY)),
                TerritoryRefusal.LEGAL_BASIS_BLANK);
    }

    @Test
    void is_refused_without_a_name() {
        refused(new RenameAdministrativeUnit("24886", " ", ACT), TerritoryRefusal.NAME_BLANK);
        refused(new EstablishAdministrativeUnit(commune("24890", "", "674"), ACT), TerritoryRefusal.NAME_BLANK);
    }

    @Test
    void is_refused_for_a_unit_that_is_not_there_on_the_day() {
        refused(new ClassifyArea("99999", true, ACT), TerritoryRefusal.UNIT_UNKNOWN);
        refused(new ClassifyArea("24886", true, on(BEGINNING.minusDays(1))), TerritoryRefusal.UNIT_UNKNOWN);
    }

    @Test
    void is_refused_for_a_code_that_another_unit_has() {
        refused(new EstablishAdministrativeUnit(NEW, ACT), TerritoryRefusal.CODE_TAKEN);
        refused(
                new MergeAdministrativeUnits(List.of("24886", "24889"), commune("24874", "Xã", "68"), ACT),
                TerritoryRefusal.CODE_TAKEN);
    }

    @Test
    void is_refused_under_a_parent_that_is_not_there() {
        refused(new MoveAdministrativeUnit("24886", "99", ACT), TerritoryRefusal.PARENT_UNKNOWN);
        refused(new EstablishAdministrativeUnit(commune("24890", "Xã", ""), ACT), TerritoryRefusal.PARENT_UNKNOWN);
    }

    @Test
    void is_refused_under_a_parent_of_the_wrong_tier() {
        refused(new MoveAdministrativeUnit("24886", "24889", ACT), TerritoryRefusal.PARENT_OF_WRONG_TIER);
        refused(new MoveAdministrativeUnit("68", "674", ACT), TerritoryRefusal.PARENT_OF_WRONG_TIER);
    }

    @Test
    void is_refused_with_one_unit_alone() {
        refused(new MergeAdministrativeUnits(List.of("24886"), NEW, ACT), TerritoryRefusal.TOO_FEW_UNITS);
        refused(new SplitAdministrativeUnit("24886", List.of(NEW), ACT), TerritoryRefusal.TOO_FEW_UNITS);
    }

    @Test
    void is_refused_with_the_same_unit_twice() {
        refused(new MergeAdministrativeUnits(List.of("24886", "24886"), NEW, ACT), TerritoryRefusal.UNIT_REPEATED);
        refused(new SplitAdministrativeUnit("24886", List.of(NEW, NEW), ACT), TerritoryRefusal.UNIT_REPEATED);
    }

    @Test
    void is_refused_across_tiers() {
        refused(new MergeAdministrativeUnits(List.of("24886", "674"), NEW, ACT), TerritoryRefusal.TIERS_DIFFER);
    }

    @Test
    void is_refused_while_other_units_belong_to_the_one_that_ends() {
        var parts = List.of(
                unit("680", "Huyện Một", AdministrativeTier.DISTRICT, "68"),
                unit("681", "Huyện Hai", AdministrativeTier.DISTRICT, "68"));
        refused(new AbolishAdministrativeUnit("674", ACT), TerritoryRefusal.STILL_HAS_CHILDREN);
        refused(new SplitAdministrativeUnit("674", parts, ACT), TerritoryRefusal.STILL_HAS_CHILDREN);
    }

    @Test
    void is_refused_when_nothing_changes() {
        refused(new RenameAdministrativeUnit("24886", "Xã Phi Liêng", ACT), TerritoryRefusal.NOTHING_CHANGES);
        refused(new MoveAdministrativeUnit("24886", "674", ACT), TerritoryRefusal.NOTHING_CHANGES);
        refused(new ClassifyArea("24886", false, ACT), TerritoryRefusal.NOTHING_CHANGES);
    }

    @Test
    void is_refused_when_a_later_change_could_then_not_have_been() {
        map("24886", "24889")
                .andGivenCommands(new MergeAdministrativeUnits(List.of("24886", "24889"), NEW, ACT))
                .when(new AbolishAdministrativeUnit("24889", on(DAY.minusDays(1))))
                .expectNoEvents()
                .expectExceptionDetails(TerritoryRefusal.CONTRADICTS_LATER_CHANGE);
    }

    private void refused(TerritoryCommand command, TerritoryRefusal refusal) {
        map().when(command).expectNoEvents().expectExceptionDetails(refusal);
    }

    private TestExecutor<TerritoryAggregate> map() {
        return map("24886", "24889", "24874");
    }

    /** Lâm Đồng, Đam Rông and these communes in it. */
    private TestExecutor<TerritoryAggregate> map(String... communes) {
        var given = fixture.given(established(PROVINCE), established(DISTRICT));
        for (var code : communes) {
            given = given.andGiven(established(commune(code, code.equals("24886") ? "Xã Phi Liêng" : "Xã", "674")));
        }
        return given;
    }

    private static Object established(AdministrativeUnit unit) {
        return TerritoryDecider.eventOf(new EstablishAdministrativeUnit(unit, on(BEGINNING)));
    }

    private static LegalAct on(LocalDate day) {
        return new LegalAct(BASIS, SURE, day);
    }

    private static AdministrativeUnit commune(String code, String name, String parent) {
        return unit(code, name, AdministrativeTier.COMMUNE, parent);
    }

    private static AdministrativeUnit unit(String code, String name, AdministrativeTier tier, String parent) {
        return new AdministrativeUnit(code, name, tier, parent, false);
    }
}
