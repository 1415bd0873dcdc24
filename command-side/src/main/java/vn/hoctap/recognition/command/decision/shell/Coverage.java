package vn.hoctap.recognition.command.decision.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.decision.model.CoveredDossier;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.dossier.OfficesInCharge;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionContent.Correction;
import vn.hoctap.recognition.events.decision.DecisionContent.Recognition;
import vn.hoctap.recognition.events.decision.DecisionContent.Reinstatement;
import vn.hoctap.recognition.events.decision.DecisionContent.Rejection;
import vn.hoctap.recognition.events.decision.DecisionContent.Revocation;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.events.procedure.ProcedureStep;

/** Finds what a decision has to know of the dossiers that it covers. */
@Component
class Coverage {
    private final Dossiers dossiers;
    private final NamedDossiers named;
    private final OfficesInCharge offices;
    private final PublishedCriteria criteria;

    Coverage(Dossiers dossiers, NamedDossiers named, OfficesInCharge offices, PublishedCriteria criteria) {
        this.dossiers = dossiers;
        this.named = named;
        this.offices = offices;
        this.criteria = criteria;
    }

    /** Of what a draft names only that which is the body's business. */
    Map<DossierId, CoveredDossier> of(ProposeDecision draft) {
        return of(draft.content(), draft.effectiveOn(), dossier -> named.find(draft.body(), dossier));
    }

    Map<DossierId, CoveredDossier> of(DecisionContent content, LocalDate on) {
        return of(content, on, dossiers::find);
    }

    private Map<DossierId, CoveredDossier> of(
            DecisionContent content, LocalDate on, Function<DossierId, Optional<DossierFacts>> found) {
        return content.dossiers().stream()
                .distinct()
                .map(found)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(DossierFacts::dossierId, facts -> covered(facts, stepOf(content), on)));
    }

    private CoveredDossier covered(DossierFacts facts, ProcedureStep step, LocalDate on) {
        return new CoveredDossier(facts, offices.of(facts, step, on), bands(facts));
    }

    private static ProcedureStep stepOf(DecisionContent content) {
        return switch (content) {
            case Rejection _ -> ProcedureStep.ANSWER;
            case Recognition _, Revocation _, Reinstatement _, Correction _ -> ProcedureStep.DECIDE;
        };
    }

    /** Registered before any set was published, it is judged by the one that governs its year now. */
    private List<String> bands(DossierFacts facts) {
        var set = facts.criteria();
        return criteria.version(set.title(), set.version())
                .or(() -> criteria.governing(set.title(), facts.year()))
                .map(published -> names(published.set().scheme()))
                .orElse(List.of());
    }

    private static List<String> names(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Points points ->
                points.bands().stream().map(Scheme.Band::name).toList();
            case Scheme.Thresholds _ -> List.of();
        };
    }
}
