package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.Commands.assess;
import static vn.hoctap.recognition.command.dossier.Commands.correct;
import static vn.hoctap.recognition.command.dossier.Commands.putOff;
import static vn.hoctap.recognition.command.dossier.Commands.reinstate;
import static vn.hoctap.recognition.command.dossier.Commands.revoke;
import static vn.hoctap.recognition.command.dossier.Story.*;
import static vn.hoctap.recognition.command.dossier.World.*;
import static vn.hoctap.recognition.command.dossier.model.Told.decide;
import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.dossier.ComplaintSettled;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierReappointed;
import vn.hoctap.recognition.events.dossier.RecognitionCorrected;
import vn.hoctap.recognition.events.dossier.RecognitionReinstated;

@DisplayName("Correcting, revoking, reinstating (đính chính, thu hồi, khôi phục)")
class SequelTest {
    private static final String BASIS = "02/KL-TTr";
    private static final RecognitionReinstated REINSTATED =
            new RecognitionReinstated(ID, "Kết luận bị hủy", BASIS, "08/QĐ-PGDĐT", OFFICE, VALID_TO, TODAY);

    @Test
    void a_slip_in_the_decision_is_put_right_by_a_further_decision() {
        assertThat(decide(UNTIL_RECOGNISED, correct(BASIS, TODAY)))
                .isEqualTo(accept(new RecognitionCorrected(ID, "Sửa tên", "06/QĐ-PGDĐT", OFFICE, BASIS, TODAY)));
    }

    @Test
    void a_recognition_is_revoked_by_a_further_decision() {
        assertThat(decide(UNTIL_RECOGNISED, revoke(BASIS, TODAY))).isEqualTo(accept(REVOKED));
        assertThat(decide(UNTIL_REVOKED, revoke(BASIS, TODAY))).isEqualTo(refuse(Refusal.NOT_OPEN_FOR_THIS_STEP));
    }

    @Test
    void a_revocation_is_set_aside_by_a_further_decision_and_may_be_made_anew() {
        assertThat(decide(UNTIL_REVOKED, reinstate(BASIS, TODAY))).isEqualTo(accept(REINSTATED));
        assertThat(decide(after(UNTIL_REVOKED, REINSTATED), revoke(BASIS, TODAY)))
                .isEqualTo(accept(REVOKED));
        assertThat(decide(UNTIL_RECOGNISED, reinstate(BASIS, TODAY))).isEqualTo(refuse(Refusal.NOT_OPEN_FOR_THIS_STEP));
    }

    @Test
    void none_of_them_is_possible_without_a_legal_basis() {
        assertThat(decide(UNTIL_RECOGNISED, correct("", TODAY))).isEqualTo(refuse(Refusal.LEGAL_BASIS_MISSING));
        assertThat(decide(UNTIL_RECOGNISED, revoke("", TODAY))).isEqualTo(refuse(Refusal.LEGAL_BASIS_MISSING));
        assertThat(decide(UNTIL_REVOKED, reinstate("", TODAY))).isEqualTo(refuse(Refusal.LEGAL_BASIS_MISSING));
    }

    @Test
    void a_refusal_that_did_not_stand_is_assessed_once_more() {
        var story = after(UNTIL_REJECTED, complaint(1), settled(ComplaintOutcome.UPHELD));
        assertThat(decide(story, assess(true, TODAY))).isEqualTo(accept(ASSESSED));
    }

    @Test
    void a_promise_that_was_put_off_stays_put_off_when_assessed_once_more() {
        var later = ACCEPTED.appointment().plusDays(1);
        var story = new ArrayList<DossierEvent>(UNTIL_ACCEPTED);
        story.add(new DossierReappointed(ID, later, "Hội đồng chưa họp", TODAY));
        story.addAll(List.of(ASSESSED_UNMET, REJECTED, complaint(1), settled(ComplaintOutcome.UPHELD)));
        assertThat(decide(story, putOff(later.plusDays(1), TODAY))).isEqualTo(refuse(Refusal.ALREADY_PUT_OFF));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UPHELD")
    void a_refusal_stands_whatever_else_becomes_of_a_complaint(ComplaintOutcome outcome) {
        var story = after(UNTIL_REJECTED, complaint(1), settled(outcome));
        assertThat(decide(story, assess(true, TODAY))).isEqualTo(refuse(Refusal.NOT_OPEN_FOR_THIS_STEP));
    }

    @Test
    void a_recognition_stands_until_it_is_revoked_also_where_a_complaint_is_upheld() {
        var story = after(UNTIL_RECOGNISED, complaint(1), settled(ComplaintOutcome.UPHELD));
        assertThat(decide(story, revoke(BASIS, TODAY))).isEqualTo(accept(REVOKED));
    }

    private static ComplaintSettled settled(ComplaintOutcome outcome) {
        return new ComplaintSettled(ID, 1, outcome, "Đối chiếu lại số liệu", "04/PGDĐT", TODAY);
    }
}
