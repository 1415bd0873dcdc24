package vn.hoctap.recognition.command.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.command.dossier.DossierCommand;
import vn.hoctap.recognition.command.dossier.RecogniseDossier;
import vn.hoctap.recognition.command.dossier.RecordAssessment;
import vn.hoctap.recognition.command.dossier.RecordSelfAssessment;
import vn.hoctap.recognition.command.dossier.RegisterDossier;
import vn.hoctap.recognition.command.dossier.RejectDossier;
import vn.hoctap.recognition.command.dossier.ReturnDossier;
import vn.hoctap.recognition.command.dossier.SubmitDossier;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.dossier.model.ProcedureModel.Act;
import vn.hoctap.recognition.command.model.Decision.Accepted;
import vn.hoctap.recognition.command.model.Decision.Refused;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.CriteriaId;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.CriteriaSetPublished;
import vn.hoctap.recognition.events.criteria.EvidencePolicy;
import vn.hoctap.recognition.events.criteria.Profile;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.dossier.Applicant;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.IndicatorResult;
import vn.hoctap.recognition.events.dossier.IndicatorResult.Outcome;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;

/** The decider and the model come to the same, act by act, whatever is asked in whatever order. */
class ProcedureModelTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
    private static final Set<Refusal> SEEN = ConcurrentHashMap.newKeySet();
    private static final Circumstances NOW = new Circumstances(TODAY, new OneSet());

    /** @param daysAgo negative for a date still to come */
    record Step(Act act, int daysAgo) {}

    @Property(tries = 100_000)
    void agree(@ForAll("stories") List<Step> story) {
        var model = new ProcedureModel();
        Dossier dossier = new Dossier.Unknown();
        for (var step : story) {
            var on = TODAY.minusDays(step.daysAgo());
            var expected = model.perform(step.act(), on, TODAY);
            switch (DossierDecider.decide(command(step.act(), on), dossier, NOW)) {
                case Accepted(var events) -> {
                    assertThat(expected).as("%s in %s", step, dossier).isEmpty();
                    assertThat(events).hasSize(1);
                    dossier = Dossier.evolve(dossier, events.getFirst());
                }
                case Refused(var refusal) -> {
                    assertThat(refusal.name()).as("%s in %s", step, dossier).isEqualTo(expected);
                    SEEN.add(refusal);
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
        var procedure = List.of(Act.REGISTER, Act.ASSESS, Act.SUBMIT, Act.ACCEPT, Act.PROPOSE, Act.RECOGNISE);
        return Combinators.combine(
                        Arbitraries.integers().between(0, procedure.size()),
                        anything.list().ofMaxSize(12))
                .as((steps, more) -> join(procedure.subList(0, steps), more));
    }

    /** The story so far took place weeks ago, so that what follows may lie before it or after. */
    private static List<Step> join(List<Act> begun, List<Step> more) {
        var story = new java.util.ArrayList<>(
                begun.stream().map(act -> new Step(act, 30)).toList());
        story.addAll(more);
        return story;
    }

    @AfterContainer
    static void every_refusal_of_a_transition_was_met() {
        var ofContent = EnumSet.of(
                Refusal.TIER_NOT_FOR_KIND,
                Refusal.YEAR_NOT_OPEN,
                Refusal.CRITERIA_NOT_PUBLISHED,
                Refusal.INDICATORS_MISSING,
                Refusal.INDICATOR_REPEATED);
        assertThat(SEEN).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(ofContent));
    }

    private static DossierCommand command(Act act, LocalDate on) {
        var registration = RegisterDossier.of(
                RecognitionKind.LEARNING_COMMUNITY,
                AdministrativeTier.COMMUNE,
                new Applicant("24853", "Xã Đạ Tông"),
                new Area("24853", "Xã Đạ Tông"),
                2023,
                new Profile(List.of(), true),
                on);
        var id = registration.dossierId();
        return switch (act) {
            case REGISTER -> registration;
            case ASSESS -> new RecordSelfAssessment(id, RecognitionLevel.LEVEL_1, outcome(Outcome.MET), on);
            case ASSESS_UNMET -> new RecordSelfAssessment(id, RecognitionLevel.LEVEL_1, outcome(Outcome.NOT_MET), on);
            case SUBMIT -> new SubmitDossier(id, on);
            case RETURN -> new ReturnDossier(id, "Thiếu tờ trình", on);
            case ACCEPT -> new AcceptDossier(id, on);
            case PROPOSE -> new RecordAssessment(id, true, on);
            case PROPOSE_UNMET -> new RecordAssessment(id, false, on);
            case RECOGNISE -> new RecogniseDossier(id, "05/QĐ-PGDĐT", on);
            case REJECT -> new RejectDossier(id, "Chưa đạt chỉ tiêu 5.1", on);
            case WITHDRAW -> new WithdrawDossier(id, "Xin rút", on);
        };
    }

    private static List<IndicatorResult> outcome(Outcome outcome) {
        return List.of(new IndicatorResult("5.1", outcome));
    }

    private static final class OneSet implements PublishedCriteria {
        @Override
        public Optional<CriteriaSetPublished> governing(String title, int year) {
            var set = new CriteriaSet(
                    title,
                    "Bộ tiêu chí",
                    List.of(),
                    new AssessedYears(2023, 9999, Certainty.CHECKED),
                    new EvidencePolicy(true, Certainty.CHECKED),
                    new Scheme.Thresholds(List.of(RecognitionLevel.LEVEL_1)),
                    List.of());
            return Optional.of(new CriteriaSetPublished(CriteriaId.of(title), 1, set, "", TODAY));
        }

        @Override
        public int newest(String title) {
            return 1;
        }
    }
}
