package vn.hoctap.recognition.command.panel.shell;

import static vn.hoctap.recognition.command.panel.shell.PanelStory.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.panel.EstablishPanel;
import vn.hoctap.recognition.command.panel.model.PanelRefusal;
import vn.hoctap.recognition.events.panel.PanelEstablished;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;

@DisplayName("Setting up a council (thành lập hội đồng đánh giá)")
class EstablishPanelTest {
    private static final List<String> COMMUNES = List.of("CDHT-XA");

    @Test
    void keeps_the_rules_of_the_procedure_that_governs_the_year() {
        panel().givenNoPriorActivity().when(establish(COMMUNES, FIVE)).expectEvents(established(FIVE));
    }

    @Test
    void may_be_for_two_titles_with_the_same_numbers() {
        var both = List.of("CDHT-XA", "DVHT-HUYEN");
        panel().givenNoPriorActivity()
                .when(establish(both, FIVE))
                .expectEvents(new PanelEstablished(ID, OFFICE, both, 2023, DECISION, FIVE, RULES, TODAY));
    }

    @Test
    void is_refused_for_two_titles_with_other_numbers() {
        refused(List.of("CDHT-XA", "CDHT-TINH"), FIVE, PanelRefusal.RULES_DIFFER);
    }

    @Test
    void is_refused_for_a_title_without_a_procedure() {
        refused(List.of("CDHT-XA", "CDHT-AP"), FIVE, PanelRefusal.TITLE_UNKNOWN);
        refused(List.of(), FIVE, PanelRefusal.TITLE_UNKNOWN);
    }

    @Test
    void is_refused_with_too_few_members() {
        refused(COMMUNES, List.of(CHAIR, SECRETARY, HKH), PanelRefusal.TOO_FEW_MEMBERS);
    }

    @Test
    void is_refused_with_an_even_number_of_members() {
        refused(COMMUNES, with(FIVE, member("sixth", Role.MEMBER)), PanelRefusal.EVEN_NUMBER_OF_MEMBERS);
    }

    @Test
    void counts_the_ordinary_members_alone_where_the_procedure_says_so() {
        refused(List.of("CDHT-HUYEN"), FIVE, PanelRefusal.TOO_FEW_MEMBERS);
    }

    @Test
    void takes_an_even_number_where_the_procedure_asks_for_no_odd_one() {
        panel().givenNoPriorActivity()
                .when(establish(List.of("CDHT-TINH"), List.of(CHAIR, SECRETARY)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void is_refused_with_two_chairs_or_none() {
        refused(COMMUNES, List.of(SECRETARY, HKH, MTTQ, LOCAL), PanelRefusal.NOT_ONE_CHAIR);
        refused(COMMUNES, with(FIVE, member("other", Role.CHAIR)), PanelRefusal.NOT_ONE_CHAIR);
    }

    @Test
    void is_refused_with_two_secretaries_or_none() {
        refused(COMMUNES, List.of(CHAIR, HKH, MTTQ, LOCAL), PanelRefusal.NOT_ONE_SECRETARY);
        refused(COMMUNES, with(FIVE, member("other", Role.SECRETARY)), PanelRefusal.NOT_ONE_SECRETARY);
    }

    @Test
    void is_refused_with_somebody_twice() {
        refused(COMMUNES, with(FIVE, member("chair", Role.MEMBER)), PanelRefusal.MEMBER_REPEATED);
    }

    @Test
    void is_refused_before_the_day_of_its_decision() {
        panel().givenNoPriorActivity()
                .when(EstablishPanel.of(OFFICE, COMMUNES, 2023, DECISION, FIVE, TODAY.plusDays(1)))
                .expectExceptionDetails(PanelRefusal.EFFECTIVE_IN_THE_FUTURE);
    }

    @Test
    void is_refused_a_second_time() {
        panel().given(established(FIVE))
                .when(establish(COMMUNES, FIVE))
                .expectNoEvents()
                .expectExceptionDetails(PanelRefusal.ALREADY_ESTABLISHED);
    }

    private static void refused(List<String> titles, List<PanelMember> members, PanelRefusal refusal) {
        panel().givenNoPriorActivity()
                .when(establish(titles, members))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    private static PanelMember member(String subject, Role role) {
        return new PanelMember(subject, role, "SVH", "");
    }

    private static List<PanelMember> with(List<PanelMember> members, PanelMember another) {
        var more = new ArrayList<>(members);
        more.add(another);
        return more;
    }
}
