package vn.hoctap.recognition.command.decision.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.hoctap.recognition.command.decision.shell.Chancery.DA_TONG;
import static vn.hoctap.recognition.command.decision.shell.Chancery.HEAD;
import static vn.hoctap.recognition.command.decision.shell.Chancery.ID;
import static vn.hoctap.recognition.command.decision.shell.Chancery.LIENG_SRONH;
import static vn.hoctap.recognition.command.decision.shell.Chancery.PROPOSED;
import static vn.hoctap.recognition.command.decision.shell.Chancery.RECOGNITION;
import static vn.hoctap.recognition.command.decision.shell.Chancery.REGISTER;
import static vn.hoctap.recognition.command.decision.shell.Chancery.TODAY;
import static vn.hoctap.recognition.command.decision.shell.Chancery.as;
import static vn.hoctap.recognition.command.decision.shell.Chancery.by;

import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Signing a decision (ký ban hành quyết định)")
class SignDecisionTest {
    private static final SignDecision SIGN = new SignDecision(ID, TODAY);
    private static final DecisionVerified VERIFIED = new DecisionVerified(ID, TODAY);

    private final Chancery chancery = new Chancery();

    @Test
    void begins_the_register_of_the_year_and_takes_effect_on_every_dossier() {
        verified(RECOGNITION).when(SIGN, as("head")).expectEvents(signed(1, "01/QĐ-PGDĐT"));

        assertThat(chancery.registers).containsExactly(entry(REGISTER, new DecisionRegister(1, TODAY)));
        assertThat(chancery.outcomes)
                .containsExactlyInAnyOrder(
                        DA_TONG + " recognised by 01/QĐ-PGDĐT of 2024-02-20",
                        LIENG_SRONH + " recognised by 01/QĐ-PGDĐT of 2024-02-20");
    }

    @Test
    void takes_the_next_number() {
        chancery.registers.put(REGISTER, new DecisionRegister(9, TODAY));
        verified(RECOGNITION).when(SIGN, as("head")).expectEvents(signed(10, "10/QĐ-PGDĐT"));
    }

    @Test
    void rejects_where_the_body_is_competent_to_answer() {
        chancery.competentFor = ProcedureStep.ANSWER;
        verified(new Rejection(List.of(new Declined(DA_TONG, "Chưa đạt chỉ tiêu 5.1"))))
                .when(SIGN, as("head"))
                .expectEvents(signed(1, "01/QĐ-PGDĐT"));
        assertThat(chancery.outcomes).containsExactly(DA_TONG + " rejected by 01/QĐ-PGDĐT of 2024-02-20");
    }

    @Test
    void takes_back_gives_again_and_mends_even_by_the_hand_that_recognised() {
        signs(DossierStage.RECOGNISED, new Revocation(DA_TONG, "Kết luận thanh tra", "Kê khai sai"));
        signs(DossierStage.REVOKED, new Reinstatement(DA_TONG, "Bản án", "Thu hồi không có căn cứ"));
        signs(DossierStage.RECOGNISED, new Correction(DA_TONG, "Tên xã", "Nghị định số 30/2020/NĐ-CP"));

        assertThat(chancery.outcomes)
                .containsExactly(
                        DA_TONG + " revoked by 01/QĐ-PGDĐT of 2024-02-20",
                        DA_TONG + " reinstated by 02/QĐ-PGDĐT of 2024-02-20",
                        DA_TONG + " corrected by 03/QĐ-PGDĐT of 2024-02-20");
    }

    @Test
    void is_refused_to_the_proposer_and_to_the_verifier() {
        refused("clerk", DecisionRefusal.of(Reason.SAME_PERSON));
        refused("checker", DecisionRefusal.of(Reason.SAME_PERSON));
    }

    @Test
    void is_refused_to_whoever_took_part_in_a_dossier() {
        refused("officer-24853", DecisionRefusal.of(Reason.TOOK_PART, DA_TONG));
    }

    @Test
    void is_refused_when_a_dossier_has_moved_meanwhile() {
        chancery.facts.put(DA_TONG, Chancery.facts(DA_TONG, DossierStage.WITHDRAWN, true));
        refused("head", DecisionRefusal.of(Reason.DOSSIER_NOT_AT_THIS_STAGE, DA_TONG));
    }

    @Test
    void is_refused_with_a_date_before_that_of_the_newest_number() {
        chancery.registers.put(REGISTER, new DecisionRegister(3, TODAY.plusDays(1)));
        refused("head", DecisionRefusal.of(Reason.NUMBER_OUT_OF_ORDER));
    }

    @Test
    void is_refused_as_a_whole_when_a_dossier_refuses_its_step() {
        chancery.competentFor = ProcedureStep.ANSWER;
        verified(new Rejection(List.of(new Declined(DA_TONG, Outcomes.REFUSED_REASON))))
                .when(SIGN, as("head"))
                .expectNoEvents()
                .expectExceptionDetails(new DecisionRefusal.ByDossier(DA_TONG, "NOT_OPEN_FOR_THIS_STEP"));
    }

    @Test
    void is_refused_before_somebody_has_verified_and_after_it_is_signed() {
        var notOpen = DecisionRefusal.of(Reason.NOT_OPEN_FOR_THIS_STEP);
        chancery.decision().given(by("clerk", PROPOSED)).when(SIGN, as("head")).expectExceptionDetails(notOpen);
        chancery.decision()
                .given(by("clerk", PROPOSED), by("checker", VERIFIED), by("head", signed(1, "01/QĐ-PGDĐT")))
                .when(SIGN, as("head"))
                .expectExceptionDetails(notOpen);
    }

    private static DecisionSigned signed(int number, String text) {
        return new DecisionSigned(ID, number, text, HEAD, TODAY);
    }

    private TestExecutor<RecognitionDecisionAggregate> verified(DecisionContent content) {
        return chancery.decision().given(by("clerk", Chancery.proposed(content)), by("checker", VERIFIED));
    }

    private void signs(DossierStage stage, DecisionContent content) {
        chancery.facts.put(DA_TONG, Chancery.facts(DA_TONG, stage, true));
        verified(content).when(SIGN, as("officer-24853")).expectSuccessfulHandlerExecution();
    }

    private void refused(String actor, DecisionRefusal refusal) {
        verified(RECOGNITION).when(SIGN, as(actor)).expectNoEvents().expectExceptionDetails(refusal);
        assertThat(chancery.outcomes).isEmpty();
    }
}
