package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hoctap.recognition.command.dossier.World.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.hoctap.recognition.command.dossier.Commands;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.Story;
import vn.hoctap.recognition.command.dossier.World;
import vn.hoctap.recognition.command.dossier.model.ProcedureModel.Act;
import vn.hoctap.recognition.command.dossier.model.ProcedureModel.State;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.model.Decision.Refused;
import vn.hoctap.recognition.events.dossier.ComplaintOutcome;
import vn.hoctap.recognition.events.procedure.ValidityRules;

/** The decider and the model come to the same, act by act, whatever is asked in whatever order. */
class ProcedureModelTest {
    private static final Set<String> REFUSALS_MET = ConcurrentHashMap.newKeySet();
    private static final Set<State> STATES_MET = ConcurrentHashMap.newKeySet();
    private static final Circumstances NOW = world().now();

    /** A recognition is kept for its own day and complained of for days only, so that a story may see it end. */
    private static World world() {
        var world = new World();
        world.filingDays = ProcedureModel.FILING_DAYS;
        world.validityMonths = 0;
        world.anchor = ValidityRules.Anchor.DECISION_DATE;
        return world;
    }

    /** @param daysAgo negative for a date still to come */
    record Step(Act act, int daysAgo) {}

    @Property(tries = 100_000)
    void agree(@ForAll("stories") List<Step> story) {
        var model = new ProcedureModel();
        Dossier dossier = new Dossier.Unknown();
        for (var step : story) {
            var on = TODAY.minusDays(step.daysAgo());
            var expected = model.perform(step.act(), on, TODAY);
            STATES_MET.add(model.state());
            switch (DossierDecider.decide(command(step.act(), on), dossier, NOW)) {
                case Accepted(var events) -> {
                    assertThat(expected).as("%s in %s", step, dossier).isEmpty();
                    assertThat(events).hasSize(1);
                    dossier = Dossier.evolve(dossier, events.getFirst());
                }
                case Refused(var refusal) -> {
                    assertThat(refusal.name()).as("%s in %s", step, dossier).isEqualTo(expected);
                    REFUSALS_MET.add(refusal.name());
                }
            }
        }
    }

    /** Random acts alone would hardly ever come to a decision: most steps of a story are those of the procedure. */
    @Provide
    Arbitrary<List<Step>> stories() {
        var anything = Combinators.combine(
                        Arbitraries.of(Act.class), Arbitraries.integers().between(-1, 40))
                .as(Step::new);
        var procedure = List.of(
                Act.REGISTER,
                Act.ASSESS,
                Act.SUBMIT,
                Act.ACCEPT,
                Act.PROPOSE,
                Act.RECOGNISE,
                Act.COPY,
                Act.REVOKE,
                Act.COMPLAIN);
        var refused =
                List.of(Act.REGISTER, Act.ASSESS, Act.SUBMIT, Act.ACCEPT, Act.PROPOSE_UNMET, Act.REJECT, Act.COMPLAIN);
        return Combinators.combine(
                        Arbitraries.of(procedure, refused),
                        Arbitraries.integers().between(0, procedure.size()),
                        anything.list().ofMaxSize(12))
                .as((usual, steps, more) -> join(usual.subList(0, Math.min(steps, usual.size())), more));
    }

    /** The story so far took place weeks ago, so that what follows may lie before it or after. */
    private static List<Step> join(List<Act> begun, List<Step> more) {
        var story = new ArrayList<>(begun.stream().map(act -> new Step(act, 30)).toList());
        story.addAll(more);
        return story;
    }

    /** Refusals that hang on the content of a command, not on where the dossier stands, have tests of their own. */
    @AfterContainer
    static void every_state_and_every_refusal_of_a_transition_was_met() {
        assertThat(STATES_MET).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(State.class));
        assertThat(new TreeSet<>(REFUSALS_MET))
                .containsExactly(
                        "ALREADY_PUT_OFF",
                        "ALREADY_REGISTERED",
                        "ASSESSED_AS_UNMET",
                        "COMPLAINT_TOO_LATE",
                        "CRITERIA_UNMET",
                        "EFFECTIVE_BEFORE_PREVIOUS_STEP",
                        "EFFECTIVE_IN_THE_FUTURE",
                        "NOTHING_TRANSFERRED",
                        "NOT_EXPIRED_YET",
                        "NOT_OPEN_FOR_THIS_STEP",
                        "NOT_REGISTERED",
                        "NO_SUCH_COMPLAINT",
                        "PARTS_MISSING",
                        "REGISTER_KEPT_ELSEWHERE",
                        "REPLY_TOO_LATE",
                        "SELF_ASSESSMENT_MISSING",
                        "VALIDITY_OVER");
    }

    private static DossierCommand command(Act act, LocalDate on) {
        return switch (act) {
            case REGISTER -> Commands.register(on);
            case IMPORT -> Commands.takeOver(on);
            case DRAFT -> Commands.draft(World.answers(true, 60), on);
            case ASSESS -> Commands.selfAssess(World.answers(true, 60), on);
            case ASSESS_UNMET -> Commands.selfAssess(World.answers(false, 60), on);
            case SUBMIT -> Commands.submit(on);
            case SUBMIT_IN_PART -> Commands.submit(List.of(Story.LETTER), "", on);
            case RETURN -> Commands.giveBack(on);
            case ACCEPT -> Commands.accept(on);
            case DECLINE -> Commands.decline(on);
            case PUT_OFF -> Commands.putOff(LocalDate.of(2030, 1, 1), on);
            case TRANSFER -> Commands.transfer(on);
            case PROPOSE -> Commands.assess(true, on);
            case PROPOSE_UNMET -> Commands.assess(false, on);
            case RECOGNISE -> Commands.recognise(on);
            case REJECT -> Commands.reject(on);
            case WITHDRAW -> Commands.withdraw(on);
            case PUBLISH -> Commands.publish(on);
            case COPY -> Commands.copy(on);
            case CORRECT -> Commands.correct("30/2020/NĐ-CP", on);
            case REVOKE -> Commands.revoke("02/KL-TTr", on);
            case REINSTATE -> Commands.reinstate("03/KL-TTr", on);
            case EXPIRE -> Commands.expire(on);
            case COMPLAIN -> Commands.complain(on);
            case UPHOLD -> Commands.settle(1, ComplaintOutcome.UPHELD, on);
        };
    }
}
