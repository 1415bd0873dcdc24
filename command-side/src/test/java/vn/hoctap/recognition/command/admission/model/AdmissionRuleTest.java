package vn.hoctap.recognition.command.admission.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.admission.Permission.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.NotAdmitted.Why;
import vn.hoctap.recognition.command.admission.Permission;
import vn.hoctap.recognition.command.admission.Permission.Ground;
import vn.hoctap.recognition.command.admission.Person;
import vn.hoctap.recognition.events.authority.PersonId;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.RightId;
import vn.hoctap.recognition.events.authority.Role;

@DisplayName("Whether a command is admitted")
class AdmissionRuleTest {
    private static final Permission OF_APPLICANT = held(Ground.APPLICANT, Role.COMMUNE_OFFICER);
    private static final Permission OF_OFFICE = held(Ground.OFFICE, Role.RECEIVING_CLERK);
    private static final Permission OF_SEAT = held(Ground.SEAT, Role.SPECIALIST);
    private static final Permission OF_AREA = held(Ground.AREA, Role.OFFICE_HEAD);
    private static final Permission OF_ADMINISTRATOR = held(Ground.ANYWHERE, Role.ADMINISTRATOR);

    private static final Matter FILED = matter(Audience.CONCERNED, "PGDDT-674");
    private static final Matter DRAFT = matter(Audience.APPLICANT, "");
    private static final Optional<Matter> MISSING = Optional.empty();

    private final AdmissionRule rule = new AdmissionRule(
            (unit, area) -> unit.equals(area) || Set.of("674", "68").contains(unit));

    @Test
    void is_yes_for_the_officer_of_the_applicant_and_nobody_elses() {
        assertThat(judge(OF_APPLICANT, DRAFT, officer("DR-01"))).isEqualTo(as(Role.COMMUNE_OFFICER, "DR-01"));
        assertThat(judge(OF_APPLICANT, DRAFT, officer("DR-02"))).isEqualTo(refused(Why.HIDDEN));
        assertThat(rule.judge(OF_APPLICANT, MISSING, officer("DR-02"))).isEqualTo(refused(Why.HIDDEN));
        assertThat(rule.judge(OF_APPLICANT, MISSING, officer("DR-01"))).isEqualTo(refused(Why.HIDDEN));
    }

    @Test
    void is_no_without_a_secret_for_the_applicant_that_a_sender_names() {
        assertThat(judge(OF_APPLICANT, Matter.named("DR-01"), officer("DR-02"))).isEqualTo(refused(Why.FORBIDDEN));
    }

    @Test
    void is_yes_for_the_very_office_in_charge_only() {
        assertThat(judge(OF_OFFICE, FILED, clerk("PGDDT-674"))).isEqualTo(as(Role.RECEIVING_CLERK, "PGDDT-674"));
        assertThat(judge(OF_OFFICE, FILED, clerk("UBND-674"))).isEqualTo(refused(Why.FORBIDDEN));
        assertThat(judge(OF_OFFICE, FILED, clerk("PGDDT-675"))).isEqualTo(refused(Why.HIDDEN));
    }

    @Test
    void is_hidden_from_offices_before_a_dossier_is_filed() {
        assertThat(judge(OF_APPLICANT, DRAFT, clerk("PGDDT-674"))).isEqualTo(refused(Why.HIDDEN));
        assertThat(judge(OF_APPLICANT, FILED, clerk("PGDDT-674"))).isEqualTo(refused(Why.FORBIDDEN));
    }

    @Test
    void passes_to_the_rules_of_the_step_where_nobody_is_in_charge() {
        var nobodys = matter(Audience.CONCERNED, "");
        assertThat(judge(OF_OFFICE, nobodys, clerk("PGDDT-674"))).isEqualTo(as(Role.RECEIVING_CLERK, "PGDDT-674"));
        assertThat(judge(OF_OFFICE, nobodys, clerk("PGDDT-675"))).isEqualTo(refused(Why.HIDDEN));
    }

    @Test
    void lets_one_office_prepare_what_another_of_the_same_seat_decides() {
        var specialist = person("somebody", right(Role.SPECIALIST, "PGDDT-674"));
        var decision = matter(Audience.CONCERNED, "UBND-674");
        assertThat(judge(OF_SEAT, decision, specialist)).isEqualTo(as(Role.SPECIALIST, "PGDDT-674"));
        assertThat(judge(OF_SEAT, matter(Audience.CONCERNED, "UBND-675"), specialist))
                .isEqualTo(refused(Why.FORBIDDEN));
    }

    @Test
    void takes_an_office_that_covers_all_the_areas() {
        var head = person("somebody", right(Role.OFFICE_HEAD, "PGDDT-24853"));
        assertThat(judge(OF_AREA, Matter.inAreas(Set.of("24853")), head))
                .isEqualTo(as(Role.OFFICE_HEAD, "PGDDT-24853"));
        assertThat(judge(OF_AREA, Matter.inAreas(Set.of("24853", "24856")), head))
                .isEqualTo(refused(Why.FORBIDDEN));
        assertThat(judge(
                        OF_AREA, Matter.inAreas(Set.of("24853")), person("somebody", right(Role.OFFICE_HEAD, "BGDDT"))))
                .isEqualTo(as(Role.OFFICE_HEAD, "BGDDT"));
    }

    @Test
    void keeps_apart_who_took_a_step_for_the_applicant_or_ever_acted_for_it() {
        var moved = new Person("somebody", List.of(right(Role.RECEIVING_CLERK, "PGDDT-674")), Set.of("DR-01"), 3);
        var earlier = person("officer-of-then", right(Role.RECEIVING_CLERK, "PGDDT-674"));
        assertThat(judge(OF_OFFICE, FILED, moved)).isEqualTo(refused(Why.NOT_APART));
        assertThat(judge(OF_OFFICE, FILED, earlier)).isEqualTo(refused(Why.NOT_APART));
    }

    @Test
    void never_is_yes_for_a_watcher_or_an_administrator_in_a_matter() {
        assertThat(judge(OF_OFFICE, FILED, person("a", right(Role.AUDITOR, "674"))))
                .isEqualTo(refused(Why.FORBIDDEN));
        assertThat(judge(OF_OFFICE, FILED, person("a", right(Role.AUDITOR, "675"))))
                .isEqualTo(refused(Why.HIDDEN));
        assertThat(judge(OF_OFFICE, DRAFT, person("a", right(Role.AUDITOR, "VN"))))
                .isEqualTo(refused(Why.FORBIDDEN));
        var administrator = person("a", right(Role.ADMINISTRATOR, ""));
        assertThat(judge(OF_OFFICE, FILED, administrator)).isEqualTo(refused(Why.FORBIDDEN));
        assertThat(rule.judge(OF_OFFICE, MISSING, administrator)).isEqualTo(refused(Why.FORBIDDEN));
        assertThat(judge(OF_ADMINISTRATOR, FILED, administrator)).isEqualTo(as(Role.ADMINISTRATOR, ""));
    }

    @Test
    void of_a_council_is_yes_for_its_members_and_their_body_is_told() {
        assertThat(judge(new Permission.Seat(true), FILED, person("chair")))
                .isEqualTo(new Verdict.Admitted("PANEL_MEMBER", "UBND-674"));
        assertThat(judge(new Permission.Seat(true), FILED, clerk("PGDDT-674"))).isEqualTo(refused(Why.FORBIDDEN));
        assertThat(judge(new Permission.Seat(true), FILED, person("stranger"))).isEqualTo(refused(Why.HIDDEN));
        assertThat(rule.judge(new Permission.Seat(true), MISSING, person("chair")))
                .isEqualTo(refused(Why.HIDDEN));
    }

    @Test
    void of_a_council_is_no_for_a_member_who_ever_acted_for_the_applicant_but_for_declaring_it() {
        var conflicted = new Person("chair", List.of(), Set.of("DR-01"), 1);
        assertThat(judge(new Permission.Seat(true), FILED, conflicted)).isEqualTo(refused(Why.NOT_APART));
        assertThat(judge(new Permission.Seat(false), FILED, conflicted))
                .isEqualTo(new Verdict.Admitted("PANEL_MEMBER", "UBND-674"));
    }

    @Test
    void on_either_of_two_grounds_takes_one_and_hides_if_one_hides() {
        var either = held(Ground.ANYWHERE, Role.ADMINISTRATOR).or(held(Ground.AREA, Role.OFFICE_HEAD));
        assertThat(judge(either, FILED, person("a", right(Role.ADMINISTRATOR, ""))))
                .isEqualTo(as(Role.ADMINISTRATOR, ""));
        assertThat(judge(either, FILED, person("a", right(Role.OFFICE_HEAD, "PGDDT-674"))))
                .isEqualTo(as(Role.OFFICE_HEAD, "PGDDT-674"));
        assertThat(judge(either, FILED, clerk("PGDDT-675"))).isEqualTo(refused(Why.HIDDEN));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void to_what_the_application_alone_sends_is_no_for_every_role(Role role) {
        var person = person("somebody", right(role, "PGDDT-674"));
        assertThat(judge(new Permission.ApplicationAlone(), FILED, person)).isEqualTo(refused(Why.FORBIDDEN));
    }

    private Verdict judge(Permission permission, Matter matter, Person person) {
        return rule.judge(permission, Optional.of(matter), person);
    }

    private static Matter matter(Audience audience, String office) {
        return new Matter(
                audience,
                Set.of("DR-01"),
                Set.of("24853"),
                office,
                Set.of("officer-of-then"),
                Map.of("chair", "UBND-674"));
    }

    private static Person officer(String applicant) {
        return person("officer", right(Role.COMMUNE_OFFICER, applicant));
    }

    private static Person clerk(String office) {
        return person("clerk", right(Role.RECEIVING_CLERK, office));
    }

    private static Person person(String subject, Right... rights) {
        return new Person(subject, Stream.of(rights).toList(), Set.of(), rights.length);
    }

    private static Right right(Role role, String organisation) {
        var id = RightId.of(PersonId.of("somebody"), 1);
        return new Right(id, "somebody", role, organisation, LocalDate.MIN, Right.OPEN_ENDED, "");
    }

    private static Verdict as(Role role, String organisation) {
        return new Verdict.Admitted(role.name(), organisation);
    }

    private static Verdict refused(Why why) {
        return new Verdict.Refused(why);
    }
}
