package vn.hoctap.recognition.command.authority.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hoctap.recognition.command.authority.AuthorityCommand;
import vn.hoctap.recognition.command.authority.DeclineRight;
import vn.hoctap.recognition.command.authority.GrantRight;
import vn.hoctap.recognition.command.authority.InstallAdministrator;
import vn.hoctap.recognition.command.authority.ProposeRight;
import vn.hoctap.recognition.command.authority.WithdrawRight;
import vn.hoctap.recognition.command.authority.model.AuthorityRefusal;
import vn.hoctap.recognition.command.authority.model.RightsOfPerson;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.organisation.KnownOrganisations;
import vn.hoctap.recognition.command.organisation.OrganisationOnDay;
import vn.hoctap.recognition.command.territory.model.Territory;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightDeclined;
import vn.hoctap.recognition.events.authority.RightGranted;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.RightProposed;
import vn.hoctap.recognition.events.authority.RightWithdrawn;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnitEstablished;
import vn.hoctap.recognition.events.territory.TerritoryId;

@DisplayName("The rights of a person (quyền của người dùng)")
class RightsOfPersonTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId PERSON = PersonId.of("deputy-674");
    private static final RightId RIGHT = RightId.of(PERSON, 0);
    private static final Right CLERK = right(Role.RECEIVING_CLERK, "PGDDT-674", "");
    private static final RightProposed PROPOSED = new RightProposed(PERSON, CLERK, "Theo phân công", TODAY);
    private static final RightGranted GRANTED = new RightGranted(PERSON, RIGHT, "", TODAY);

    private final AggregateTestFixture<PersonAggregate> person = new AggregateTestFixture<>(PersonAggregate.class);

    private final Map<String, RightsOfPerson> others = new HashMap<>();

    @BeforeEach
    void knowTheDistrict() {
        var clock = Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        var map = Territory.evolve(
                Territory.EMPTY,
                new AdministrativeUnitEstablished(
                        TerritoryId.VIETNAM,
                        "674",
                        "Huyện Đam Rông",
                        AdministrativeTier.DISTRICT,
                        "",
                        true,
                        "",
                        Certainty.CHECKED,
                        LocalDate.of(2004, 12, 31)));
        person.registerCommandTargetResolver(new CommandStreams());
        person.registerInjectableResource(new PresentAuthority(
                clock,
                () -> map,
                new OneOrganisation("DR-01"),
                subject -> others.getOrDefault(subject, RightsOfPerson.NONE)));
    }

    @Test
    void are_put_forward_by_one_administrator() {
        person.givenNoPriorActivity()
                .when(propose(Role.RECEIVING_CLERK, "PGDDT-674"), by("admin-1"))
                .expectEvents(PROPOSED);
    }

    @Test
    void are_granted_by_another() {
        after(PROPOSED).when(grant(), by("admin-2")).expectEvents(GRANTED);
    }

    @Test
    void are_granted_neither_by_who_proposed_them_nor_by_who_gets_them() {
        refused(after(PROPOSED).when(grant(), by("admin-1")), AuthorityRefusal.SAME_PERSON);
        refused(after(PROPOSED).when(grant(), by("deputy-674")), AuthorityRefusal.OWN_RIGHT);
    }

    @Test
    void are_not_put_forward_by_who_is_to_get_them() {
        refused(
                person.givenNoPriorActivity().when(propose(Role.ADMINISTRATOR, ""), by("deputy-674")),
                AuthorityRefusal.OWN_RIGHT);
    }

    @Test
    void are_declined_with_a_reason_also_by_who_proposed_them_but_not_by_who_gets_them() {
        after(PROPOSED)
                .when(new DeclineRight(PERSON, RIGHT, "Chưa có quyết định phân công", TODAY), by("admin-1"))
                .expectEvents(new RightDeclined(PERSON, RIGHT, "Chưa có quyết định phân công", TODAY));
        refused(
                after(PROPOSED).when(new DeclineRight(PERSON, RIGHT, " ", TODAY), by("admin-2")),
                AuthorityRefusal.REASON_MISSING);
        refused(
                after(PROPOSED).when(new DeclineRight(PERSON, RIGHT, "Thôi", TODAY), by("deputy-674")),
                AuthorityRefusal.OWN_RIGHT);
    }

    @Test
    void are_withdrawn_by_any_one_administrator_with_a_reason() {
        after(PROPOSED, GRANTED)
                .when(withdraw("Chuyển công tác"), by("admin-1"))
                .expectEvents(new RightWithdrawn(PERSON, RIGHT, "Chuyển công tác", TODAY));
        refused(after(PROPOSED, GRANTED).when(withdraw(""), by("admin-1")), AuthorityRefusal.REASON_MISSING);
        refused(after(PROPOSED).when(withdraw("Thôi"), by("admin-1")), AuthorityRefusal.NOT_HELD);
    }

    @Test
    void are_settled_once() {
        refused(after(PROPOSED, GRANTED).when(grant(), by("admin-3")), AuthorityRefusal.NOT_WAITING);
        refused(
                after(PROPOSED, GRANTED).when(propose(Role.RECEIVING_CLERK, "PGDDT-674"), by("admin-1")),
                AuthorityRefusal.ALREADY_HELD);
        refused(
                after(PROPOSED).when(new GrantRight(PERSON, RightId.of(PERSON, 2), "", TODAY), by("admin-2")),
                AuthorityRefusal.RIGHT_UNKNOWN);
    }

    @Test
    void may_be_put_forward_anew_once_withdrawn_under_an_id_of_their_own() {
        var again = new Right(
                RightId.of(PERSON, 3), "deputy-674", Role.RECEIVING_CLERK, "PGDDT-674", TODAY, Right.OPEN_ENDED, "");
        after(PROPOSED, GRANTED, new RightWithdrawn(PERSON, RIGHT, "Nghỉ phép", TODAY))
                .when(propose(Role.RECEIVING_CLERK, "PGDDT-674"), by("admin-1"))
                .expectEvents(new RightProposed(PERSON, again, "Theo phân công", TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE_OFFICER, DR-01,",
        "COMMUNE_OFFICER, 674,",
        "COMMUNE_OFFICER, DR-02, ORGANISATION_UNKNOWN",
        "SPECIALIST, PGDDT-674,",
        "SPECIALIST, BGDDT,",
        "SPECIALIST, PGDDT-999, ORGANISATION_UNKNOWN",
        "SPECIALIST, pgddt-674, ORGANISATION_UNKNOWN",
        "AUDITOR, 674,",
        "AUDITOR, VN,",
        "SPECIALIST, VN-VN, ORGANISATION_UNKNOWN",
        "COMMUNE_OFFICER, VN, ORGANISATION_UNKNOWN",
        "AUDITOR, PGDDT-674, ORGANISATION_UNKNOWN",
        "ADMINISTRATOR, '',",
        "ADMINISTRATOR, 674, ORGANISATION_NOT_NEEDED"
    })
    void name_an_organisation_that_there_is(Role role, String organisation, AuthorityRefusal refusal) {
        var asked = person.givenNoPriorActivity().when(propose(role, organisation), by("admin-1"));
        Optional.ofNullable(refusal)
                .ifPresentOrElse(why -> refused(asked, why), () -> asked.expectSuccessfulHandlerExecution());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-01", "2026-01-01, 2026-03-01"})
    void have_a_term_that_has_not_gone_by(LocalDate from, LocalDate to) {
        var command = new ProposeRight(
                "deputy-674", Role.RECEIVING_CLERK, "PGDDT-674", from, to, "", "Theo phân công", TODAY);
        refused(person.givenNoPriorActivity().when(command, by("admin-1")), AuthorityRefusal.TERM_UNFIT);
    }

    @Test
    void are_delegated_by_who_holds_them_for_no_longer_than_they_are_held() {
        var chair = PersonId.of("authority-674");
        var held = new Right(
                RightId.of(chair, 1), "authority-674", Role.AUTHORITY, "UBND-674", TODAY, TODAY.plusDays(30), "");
        others.put("authority-674", granted(chair, held));
        var command = delegate("authority-674", Role.AUTHORITY, "UBND-674", TODAY.plusDays(30));
        person.givenNoPriorActivity().when(command, by("admin-1")).expectSuccessfulHandlerExecution();
        person.givenNoPriorActivity()
                .when(delegate("authority-674", Role.AUTHORITY, "UBND-674", TODAY.plusDays(31)), by("admin-1"))
                .expectExceptionDetails(AuthorityRefusal.DELEGATOR_WITHOUT_RIGHT);
    }

    @Test
    void are_not_delegated_by_who_holds_none_nor_where_one_acts_for_an_applicant() {
        refused(
                person.givenNoPriorActivity()
                        .when(delegate("authority-674", Role.AUTHORITY, "UBND-674", TODAY), by("admin-1")),
                AuthorityRefusal.DELEGATOR_WITHOUT_RIGHT);
        refused(
                person.givenNoPriorActivity()
                        .when(delegate("officer-DR-01", Role.COMMUNE_OFFICER, "DR-01", TODAY), by("admin-1")),
                AuthorityRefusal.NOT_DELEGABLE);
    }

    @Test
    void bear_no_date_to_come() {
        refused(
                after(PROPOSED).when(new GrantRight(PERSON, RIGHT, "", TODAY.plusDays(1)), by("admin-2")),
                AuthorityRefusal.EFFECTIVE_IN_THE_FUTURE);
    }

    @Test
    void begin_with_an_administrator_whom_the_operator_names_and_only_where_nothing_is_recorded() {
        var administrator = right(Role.ADMINISTRATOR, "", "");
        var why = "Quản trị viên đầu tiên theo cấu hình của đơn vị vận hành";
        person.givenNoPriorActivity()
                .when(new InstallAdministrator("deputy-674", TODAY), by("recognition"))
                .expectEvents(
                        new RightProposed(PERSON, administrator, why, TODAY),
                        new RightGranted(PERSON, RIGHT, why, TODAY));
        refused(
                after(PROPOSED).when(new InstallAdministrator("deputy-674", TODAY), by("recognition")),
                AuthorityRefusal.ALREADY_HELD);
    }

    private static RightsOfPerson granted(PersonId whose, Right right) {
        var proposed = new RightProposed(whose, right, "Quyết định bổ nhiệm", TODAY);
        var granted = new RightGranted(whose, right.rightId(), "", TODAY);
        return RightsOfPerson.evolve(RightsOfPerson.evolve(RightsOfPerson.NONE, proposed, "a"), granted, "b");
    }

    /** Everything before was proposed by admin-1 and settled by admin-2. */
    private TestExecutor<PersonAggregate> after(AuthorityEvent... events) {
        return person.given(List.of(events).stream()
                .map(event -> GenericDomainEventMessage.asEventMessage(event)
                        .withMetaData(by(event instanceof RightProposed ? "admin-1" : "admin-2")))
                .toList());
    }

    private static void refused(ResultValidator<PersonAggregate> result, AuthorityRefusal refusal) {
        result.expectNoEvents().expectExceptionDetails(refusal);
    }

    private static MetaData by(String actor) {
        return MetaData.from(Map.of("actor", actor));
    }

    private static AuthorityCommand propose(Role role, String organisation) {
        return new ProposeRight("deputy-674", role, organisation, TODAY, Right.OPEN_ENDED, "", "Theo phân công", TODAY);
    }

    private static AuthorityCommand delegate(String from, Role role, String organisation, LocalDate to) {
        return new ProposeRight("deputy-674", role, organisation, TODAY, to, from, "Ủy quyền", TODAY);
    }

    private static AuthorityCommand grant() {
        return new GrantRight(PERSON, RIGHT, "", TODAY);
    }

    private static AuthorityCommand withdraw(String reason) {
        return new WithdrawRight(PERSON, RIGHT, reason, TODAY);
    }

    private static Right right(Role role, String organisation, String delegatedBy) {
        return new Right(RIGHT, "deputy-674", role, organisation, TODAY, Right.OPEN_ENDED, delegatedBy);
    }

    /** One organisation, recorded whenever. */
    private record OneOrganisation(String code) implements KnownOrganisations {
        @Override
        public Optional<OrganisationOnDay> on(String asked, LocalDate day) {
            return Optional.of(new OrganisationOnDay(code, "Hội Khuyến học", List.of(), "674"))
                    .filter(_ -> isRecorded(asked));
        }

        @Override
        public boolean isRecorded(String asked) {
            return code.equals(asked);
        }
    }
}
