package vn.hoctap.recognition.command.decision.model;

import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.ALREADY_PROPOSED;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.NOT_OPEN_FOR_THIS_STEP;
import static vn.hoctap.recognition.command.decision.model.DecisionRefusal.Reason.NOT_PROPOSED;
import static vn.hoctap.recognition.command.model.Decision.accept;
import static vn.hoctap.recognition.command.model.Decision.refuse;
import static vn.hoctap.recognition.command.model.Decision.refuseIf;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.DropDecision;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.ReturnDecision;
import vn.hoctap.recognition.command.decision.SignDecision;
import vn.hoctap.recognition.command.decision.VerifyDecision;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Dropped;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Pending;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Proposed;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Returned;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Signed;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Unknown;
import vn.hoctap.recognition.command.decision.model.RecognitionDecision.Verified;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionDropped;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.decision.DecisionReturned;
import vn.hoctap.recognition.events.decision.DecisionSigned;
import vn.hoctap.recognition.events.decision.DecisionVerified;

/** The rules of a decision: command, state and facts in; an event or a refusal out. */
public final class DecisionDecider {
    private DecisionDecider() {}

    public static Decision<DecisionEvent, DecisionRefusal> decide(
            DecisionCommand command, RecognitionDecision decision, DecisionFacts facts) {
        return refuseIf(
                DateRule.breachedBy(command.effectiveOn(), decision, facts.today()),
                () -> decideDated(command, decision, facts));
    }

    private static Decision<DecisionEvent, DecisionRefusal> decideDated(
            DecisionCommand command, RecognitionDecision decision, DecisionFacts facts) {
        return switch (command) {
            case ProposeDecision propose -> propose(propose, decision, facts);
            case VerifyDecision verify -> verify(verify, decision, facts);
            case ReturnDecision giveBack -> giveBack(giveBack, decision);
            case SignDecision sign -> sign(sign, decision, facts);
            case DropDecision drop -> drop(drop, decision);
        };
    }

    private static Decision<DecisionEvent, DecisionRefusal> propose(
            ProposeDecision command, RecognitionDecision decision, DecisionFacts facts) {
        return switch (decision) {
            case Unknown _, Returned _ ->
                refuseIf(
                        contentBreach(command.body(), command.content(), facts),
                        () -> accept(proposed(command, facts)));
            case Proposed _, Verified _, Signed _, Dropped _ -> refuse(DecisionRefusal.of(ALREADY_PROPOSED));
        };
    }

    private static Optional<DecisionRefusal> contentBreach(String body, DecisionContent content, DecisionFacts facts) {
        return ContentRule.breachedBy(content)
                .or(() -> StageRule.breachedBy(content, facts))
                .or(() -> CompetenceRule.breachedBy(body, content, facts));
    }

    private static DecisionProposed proposed(ProposeDecision command, DecisionFacts facts) {
        return new DecisionProposed(
                command.decisionId(),
                facts.competent(command.content()).office(),
                command.series(),
                command.content(),
                command.grounds(),
                command.proposal(),
                command.effectiveOn());
    }

    private static Decision<DecisionEvent, DecisionRefusal> verify(
            VerifyDecision command, RecognitionDecision decision, DecisionFacts facts) {
        return switch (decision) {
            case Proposed proposed ->
                refuseIf(
                        PersonsRule.breachedBy(
                                Set.of(proposed.proposer()), proposed.draft().content(), facts),
                        () -> accept(new DecisionVerified(command.decisionId(), command.effectiveOn())));
            case Unknown _ -> refuse(DecisionRefusal.of(NOT_PROPOSED));
            case Verified _, Returned _, Signed _, Dropped _ -> refuse(DecisionRefusal.of(NOT_OPEN_FOR_THIS_STEP));
        };
    }

    private static Decision<DecisionEvent, DecisionRefusal> giveBack(
            ReturnDecision command, RecognitionDecision decision) {
        return switch (decision) {
            case Proposed _, Verified _ ->
                accept(new DecisionReturned(command.decisionId(), command.reason(), command.effectiveOn()));
            case Unknown _ -> refuse(DecisionRefusal.of(NOT_PROPOSED));
            case Returned _, Signed _, Dropped _ -> refuse(DecisionRefusal.of(NOT_OPEN_FOR_THIS_STEP));
        };
    }

    private static Decision<DecisionEvent, DecisionRefusal> sign(
            SignDecision command, RecognitionDecision decision, DecisionFacts facts) {
        return switch (decision) {
            case Verified verified ->
                refuseIf(
                        signingBreach(command, verified, facts),
                        () -> accept(signed(command, verified.draft(), facts)));
            case Unknown _ -> refuse(DecisionRefusal.of(NOT_PROPOSED));
            case Proposed _, Returned _, Signed _, Dropped _ -> refuse(DecisionRefusal.of(NOT_OPEN_FOR_THIS_STEP));
        };
    }

    /** The dossiers are looked at again: since the draft was proposed they may have moved. */
    private static Optional<DecisionRefusal> signingBreach(
            SignDecision command, Verified verified, DecisionFacts facts) {
        var draft = verified.draft();
        var before = Stream.of(verified.proposer(), verified.verifier()).collect(Collectors.toSet());
        return PersonsRule.breachedBy(before, draft.content(), facts)
                .or(() -> contentBreach(draft.body().code(), draft.content(), facts))
                .or(() -> NumberRule.breachedBy(command.effectiveOn(), facts.register()));
    }

    private static DecisionSigned signed(SignDecision command, DecisionProposed draft, DecisionFacts facts) {
        int number = facts.register().next();
        return new DecisionSigned(
                command.decisionId(),
                number,
                NumberText.of(number, draft.series()),
                facts.competent(draft.content()).signatory(),
                command.effectiveOn());
    }

    private static Decision<DecisionEvent, DecisionRefusal> drop(DropDecision command, RecognitionDecision decision) {
        return switch (decision) {
            case Pending _ ->
                accept(new DecisionDropped(command.decisionId(), command.reason(), command.effectiveOn()));
            case Unknown _ -> refuse(DecisionRefusal.of(NOT_PROPOSED));
            case Signed _, Dropped _ -> refuse(DecisionRefusal.of(NOT_OPEN_FOR_THIS_STEP));
        };
    }
}
