package vn.hoctap.recognition.command.decision.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.decision.shell.Chancery.DA_TONG;
import static vn.hoctap.recognition.command.decision.shell.Chancery.ID;
import static vn.hoctap.recognition.command.decision.shell.Chancery.PROPOSED;
import static vn.hoctap.recognition.command.decision.shell.Chancery.TODAY;
import static vn.hoctap.recognition.command.decision.shell.Chancery.as;
import static vn.hoctap.recognition.command.decision.shell.Chancery.by;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.DropDecision;
import vn.hoctap.recognition.command.decision.ReturnDecision;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.VerifyDecision;
import vn.hoctap.recognition.command.decision.model.DecisionDecider;
import vn.hoctap.recognition.command.decision.model.DecisionFacts;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal;
import vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason;
import vn.hoctap.recognition.command.decision.model.DecisionRegister;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionVerified;

@DisplayName("Verifying, returning and dropping a draft (thẩm tra, trả lại, hủy dự thảo)")
class HandlingDraftsTest {
    private static final VerifyDecision VERIFY = new VerifyDecision(ID, TODAY);
    private static final DecisionVerified VERIFIED = new DecisionVerified(ID, TODAY);
    private static final ReturnDecision RETURN = new ReturnDecision(ID, "Thiếu căn cứ", TODAY);
    private static final DecisionReturned RETURNED = new DecisionReturned(ID, "Thiếu căn cứ", TODAY);
    private static final DropDecision DROP = new DropDecision(ID, "Trình lại đợt sau", TODAY);
    private static final DecisionDropped DROPPED = new DecisionDropped(ID, "Trình lại đợt sau", TODAY);

    private static final DecisionRefusal NOT_OPEN = DecisionRefusal.of(Reason.NOT_OPEN_FOR_THIS_STEP);

    private final Chancery chancery = new Chancery();

    @Test
    void verify_by_somebody_else() {
        chancery.decision()
                .given(by("clerk", PROPOSED))
                .when(VERIFY, as("checker"))
                .expectEvents(VERIFIED);
    }

    @Test
    void refuse_the_proposer_as_verifier() {
        refused("clerk", VERIFY, DecisionRefusal.of(Reason.SAME_PERSON), by("clerk", PROPOSED));
    }

    @Test
    void refuse_as_verifier_whoever_took_part_in_a_dossier() {
        refused("officer-24853", VERIFY, DecisionRefusal.of(Reason.TOOK_PART, DA_TONG), by("clerk", PROPOSED));
    }

    @Test
    void let_a_participant_propose() {
        chancery.decision()
                .given(by("officer-24853", PROPOSED))
                .when(VERIFY, as("checker"))
                .expectEvents(VERIFIED);
    }

    @Test
    void refuse_to_verify_before_the_date_of_the_proposal() {
        var earlier = new VerifyDecision(ID, TODAY.minusDays(1));
        refused("checker", earlier, DecisionRefusal.of(Reason.EFFECTIVE_BEFORE_PREVIOUS_STEP), by("clerk", PROPOSED));
    }

    @Test
    void refuse_to_verify_what_is_back_with_its_proposer() {
        refused("checker", VERIFY, NOT_OPEN, by("clerk", PROPOSED), by("checker", RETURNED));
    }

    @Test
    void return_a_draft_before_or_after_it_is_verified() {
        chancery.decision()
                .given(by("clerk", PROPOSED))
                .when(RETURN, as("checker"))
                .expectEvents(RETURNED);
        chancery.decision()
                .given(by("clerk", PROPOSED), by("checker", VERIFIED))
                .when(RETURN, as("head"))
                .expectEvents(RETURNED);
    }

    @Test
    void refuse_to_return_twice() {
        refused("head", RETURN, NOT_OPEN, by("clerk", PROPOSED), by("checker", RETURNED));
    }

    @Test
    void drop_a_draft_wherever_it_is() {
        chancery.decision().given(by("clerk", PROPOSED)).when(DROP, as("clerk")).expectEvents(DROPPED);
        chancery.decision()
                .given(by("clerk", PROPOSED), by("checker", RETURNED))
                .when(DROP, as("clerk"))
                .expectEvents(DROPPED);
    }

    @Test
    void refuse_every_step_on_a_dropped_draft() {
        refused("checker", VERIFY, NOT_OPEN, by("clerk", PROPOSED), by("clerk", DROPPED));
        refused("head", RETURN, NOT_OPEN, by("clerk", PROPOSED), by("clerk", DROPPED));
        refused("clerk", DROP, NOT_OPEN, by("clerk", PROPOSED), by("clerk", DROPPED));
        refused("head", new SignDecision(ID, TODAY), NOT_OPEN, by("clerk", PROPOSED), by("clerk", DROPPED));
        refused(
                "clerk",
                Chancery.propose(Chancery.RECOGNITION),
                DecisionRefusal.of(Reason.ALREADY_PROPOSED),
                by("clerk", PROPOSED),
                by("clerk", DROPPED));
    }

    @Test
    void know_no_draft_that_nobody_proposed() {
        chancery.decision()
                .givenNoPriorActivity()
                .when(VERIFY, as("x"))
                .expectException(AggregateNotFoundException.class);
        var nothing = new DecisionFacts(TODAY, "head", Map.of(), DecisionRegister.EMPTY);
        for (var command : List.of(VERIFY, RETURN, DROP, new SignDecision(ID, TODAY))) {
            assertThat(DecisionDecider.decide(command, new RecognitionDecision.Unknown(), nothing))
                    .isEqualTo(Decision.refuse(DecisionRefusal.of(Reason.NOT_PROPOSED)));
        }
    }

    private void refused(String actor, DecisionCommand command, DecisionRefusal refusal, EventMessage<?>... given) {
        chancery.decision()
                .given((Object[]) given)
                .when(command, as(actor))
                .expectNoEvents()
                .expectExceptionDetails(refusal);
    }
}
