package vn.hoctap.recognition.command.panel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.panel.shell.PanelStory.*;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.command.panel.DissolvePanel;
import vn.hoctap.recognition.command.panel.ReplacePanelMember;
import vn.hoctap.recognition.command.panel.model.Panel;
import vn.hoctap.recognition.command.panel.model.PanelCircumstances;
import vn.hoctap.recognition.command.panel.model.PanelDecider;
import vn.hoctap.recognition.command.panel.model.PanelRefusal;
import vn.hoctap.recognition.events.panel.PanelDissolved;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.events.panel.PanelMember.Role;
import vn.hoctap.recognition.events.panel.PanelMemberReplaced;

@DisplayName("Changing and ending a council (thay thế thành viên, giải thể)")
class ChangePanelTest {
    private static final PanelMember SUCCESSOR = new PanelMember("new", Role.MEMBER, "HKH-674", "");
    private static final DissolvePanel DISSOLVE = new DissolvePanel(ID, "20/QĐ-PGDĐT", "Xong nhiệm vụ", TODAY);
    private static final PanelDissolved DISSOLVED = new PanelDissolved(ID, "20/QĐ-PGDĐT", "Xong nhiệm vụ", TODAY);

    @Test
    void lets_another_person_take_a_member_s_place() {
        panel().given(established(FIVE))
                .when(replace("hkh", SUCCESSOR))
                .expectEvents(new PanelMemberReplaced(ID, "hkh", SUCCESSOR, "15/QĐ-PGDĐT", TODAY));
    }

    @Test
    void knows_whoever_has_come_and_no_longer_whoever_has_gone() {
        var replaced = new PanelMemberReplaced(ID, "hkh", SUCCESSOR, "15/QĐ-PGDĐT", TODAY);
        panel().given(established(FIVE), replaced)
                .when(replace("new", HKH))
                .expectEvents(new PanelMemberReplaced(ID, "new", HKH, "15/QĐ-PGDĐT", TODAY));
        panel().given(established(FIVE), replaced)
                .when(replace("hkh", member("newer")))
                .expectExceptionDetails(PanelRefusal.OUTGOING_NOT_A_MEMBER);
    }

    @Test
    void refuses_a_successor_in_another_role() {
        refused("chair", SUCCESSOR, PanelRefusal.ROLE_NOT_KEPT);
    }

    @Test
    void refuses_a_successor_who_sits_there_already() {
        refused("hkh", new PanelMember("mttq", Role.MEMBER, "MTTQ-674", ""), PanelRefusal.MEMBER_REPEATED);
        refused("hkh", HKH, PanelRefusal.MEMBER_REPEATED);
    }

    @Test
    void refuses_to_replace_whoever_is_no_member() {
        refused("nobody", SUCCESSOR, PanelRefusal.OUTGOING_NOT_A_MEMBER);
    }

    @Test
    void ends_a_council() {
        panel().given(established(FIVE)).when(DISSOLVE).expectEvents(DISSOLVED);
    }

    @Test
    void does_nothing_with_a_council_that_has_ended() {
        panel().given(established(FIVE), DISSOLVED)
                .when(replace("hkh", SUCCESSOR))
                .expectExceptionDetails(PanelRefusal.PANEL_DISSOLVED);
        panel().given(established(FIVE), DISSOLVED).when(DISSOLVE).expectExceptionDetails(PanelRefusal.PANEL_DISSOLVED);
    }

    @Test
    void cannot_take_effect_before_the_council_was_set_up() {
        panel().given(established(FIVE))
                .when(new DissolvePanel(ID, "20/QĐ-PGDĐT", "Xong nhiệm vụ", TODAY.minusDays(1)))
                .expectExceptionDetails(PanelRefusal.EFFECTIVE_BEFORE_PREVIOUS_STEP);
    }

    @Test
    void needs_a_council() {
        panel().givenNoPriorActivity().when(DISSOLVE).expectException(AggregateNotFoundException.class);
        assertThat(PanelDecider.decide(DISSOLVE, new Panel.Unknown(), new PanelCircumstances(TODAY, PROCEDURES)))
                .isEqualTo(Decision.refuse(PanelRefusal.NOT_ESTABLISHED));
    }

    private static void refused(String outgoing, PanelMember incoming, PanelRefusal refusal) {
        panel().given(established(FIVE))
                .when(replace(outgoing, incoming))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }

    private static PanelMember member(String subject) {
        return new PanelMember(subject, Role.MEMBER, "HKH-674", "");
    }

    private static ReplacePanelMember replace(String outgoing, PanelMember incoming) {
        return new ReplacePanelMember(ID, outgoing, incoming, "15/QĐ-PGDĐT", TODAY);
    }
}
