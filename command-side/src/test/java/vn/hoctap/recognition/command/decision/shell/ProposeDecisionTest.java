package vn.hoctap.recognition.command.decision.shell;

import static vn.hoctap.recognition.command.decision.shell.Chancery.DA_TONG;
import static vn.hoctap.recognition.command.decision.shell.Chancery.ID;
import static vn.hoctap.recognition.command.decision.shell.Chancery.LIENG_SRONH;
import static vn.hoctap.recognition.command.decision.shell.Chancery.OFFICE;
import static vn.hoctap.recognition.command.decision.shell.Chancery.PROPOSED;
import static vn.hoctap.recognition.command.decision.shell.Chancery.RECOGNITION;
import static vn.hoctap.recognition.command.decision.shell.Chancery.SERIES;
import static vn.hoctap.recognition.command.decision.shell.Chancery.TODAY;
import static vn.hoctap.recognition.command.decision.shell.Chancery.as;
import static vn.hoctap.recognition.command.decision.shell.Chancery.by;
import static vn.hoctap.recognition.command.decision.shell.Chancery.propose;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;
import vn.hoctap.recognition.command.dossier.DossierStage;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Declined;
import vn.hoctap.recognition.events.decision.DecisionContent.Granted;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

@DisplayName("Proposing a decision (trình dự thảo quyết định)")
class ProposeDecisionTest {
    private final Chancery chancery = new Chancery();

    @Test
    void puts_a_list_of_dossiers_to_the_competent_body() {
        chancery.decision()
                .givenNoPriorActivity()
                .when(propose(RECOGNITION), as("clerk"))
                .expectEvents(PROPOSED);
    }

    @Test
    void is_done_again_after_a_return() {
        chancery.decision()
                .given(by("clerk", PROPOSED), by("checker", new DecisionReturned(ID, "Thiếu căn cứ", TODAY)))
                .when(propose(RECOGNITION), as("clerk"))
                .expectEvents(PROPOSED);
    }

    @Test
    void is_refused_while_the_draft_is_with_somebody() {
        chancery.decision()
                .given(by("clerk", PROPOSED))
                .when(propose(RECOGNITION), as("clerk"))
                .expectNoEvents()
                .expectExceptionDetails(DecisionRefusal.of(Reason.ALREADY_PROPOSED));
    }

    @Test
    void is_refused_with_a_date_in_the_future() {
        var tomorrow = new ProposeDecision(
                ID, OFFICE.code(), SERIES, RECOGNITION, List.of("Căn cứ"), "12/TTr-HĐ", TODAY.plusDays(1));
        chancery.decision()
                .givenNoPriorActivity()
                .when(tomorrow, as("clerk"))
                .expectNoEvents()
                .expectExceptionDetails(DecisionRefusal.of(Reason.EFFECTIVE_IN_THE_FUTURE));
    }

    @Test
    void is_refused_without_a_dossier_with_one_twice_and_with_too_many() {
        var one = new Declined(DA_TONG, "Chưa đạt");
        refused(new Rejection(List.of()), DecisionRefusal.of(Reason.NO_DOSSIER));
        refused(new Rejection(List.of(one, one)), DecisionRefusal.of(Reason.DOSSIER_REPEATED, DA_TONG));
        refused(new Rejection(Collections.nCopies(501, one)), DecisionRefusal.of(Reason.TOO_MANY_DOSSIERS));
    }

    @Test
    void is_refused_without_a_legal_basis_for_taking_back_or_mending() {
        var missing = DecisionRefusal.of(Reason.LEGAL_BASIS_MISSING);
        refused(new Revocation(DA_TONG, " ", "Kê khai không trung thực"), missing);
        refused(new Reinstatement(DA_TONG, "", "Khiếu nại có cơ sở"), missing);
        refused(new Correction(DA_TONG, "Sai tên xã", ""), missing);
    }

    @Test
    void is_refused_for_a_dossier_that_nobody_registered() {
        chancery.facts.remove(LIENG_SRONH);
        refused(RECOGNITION, DecisionRefusal.of(Reason.DOSSIER_UNKNOWN, LIENG_SRONH));
    }

    @Test
    void is_refused_for_a_dossier_at_another_stage() {
        var otherStage = DecisionRefusal.of(Reason.DOSSIER_NOT_AT_THIS_STAGE, DA_TONG);
        refused(new Revocation(DA_TONG, "Kết luận thanh tra", "Kê khai sai"), otherStage);
        refused(new Reinstatement(DA_TONG, "Bản án", "Khiếu nại có cơ sở"), otherStage);
        refused(new Correction(DA_TONG, "Sai tên xã", "Nghị định 30/2020/NĐ-CP"), otherStage);
        chancery.facts.put(DA_TONG, Chancery.facts(DA_TONG, DossierStage.ACCEPTED, false));
        refused(RECOGNITION, otherStage);
        refused(new Rejection(List.of(new Declined(DA_TONG, "Chưa đạt"))), otherStage);
    }

    @Test
    void is_refused_for_a_dossier_that_was_found_not_to_meet_the_criteria() {
        chancery.facts.put(LIENG_SRONH, Chancery.facts(LIENG_SRONH, DossierStage.PROPOSED, false));
        refused(RECOGNITION, DecisionRefusal.of(Reason.ASSESSED_AS_UNMET, LIENG_SRONH));
    }

    @Test
    void is_refused_for_more_than_was_asked() {
        var more = new Recognition(List.of(new Granted(DA_TONG, new Award.AtLevel(RecognitionLevel.LEVEL_2))));
        refused(more, DecisionRefusal.of(Reason.AWARD_ABOVE_ASKED, DA_TONG));
    }

    @Test
    void is_refused_where_no_authority_is_determined() {
        chancery.competentFor = ProcedureStep.ANSWER;
        refused(RECOGNITION, DecisionRefusal.of(Reason.AUTHORITY_UNDETERMINED, DA_TONG));
    }

    @Test
    void is_refused_to_a_body_that_is_not_competent() {
        var elsewhere =
                new ProposeDecision(ID, "UBND-674", "QĐ-UBND", RECOGNITION, List.of("Căn cứ"), "12/TTr-HĐ", TODAY);
        chancery.decision()
                .givenNoPriorActivity()
                .when(elsewhere, as("clerk"))
                .expectNoEvents()
                .expectExceptionDetails(DecisionRefusal.of(Reason.NOT_COMPETENT, DA_TONG));
    }

    private void refused(DecisionContent content, DecisionRefusal refusal) {
        chancery.decision()
                .givenNoPriorActivity()
                .when(propose(content), as("clerk"))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }
}
