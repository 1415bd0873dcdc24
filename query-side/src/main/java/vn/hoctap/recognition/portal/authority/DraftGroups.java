package vn.hoctap.recognition.portal.authority;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.procedure.ProcedureStep;
import vn.hoctap.recognition.query.decisions.Covered;
import vn.hoctap.recognition.query.decisions.Draft;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices;
import vn.hoctap.recognition.query.proposals.FindCompetentOffices.Look;
import vn.hoctap.recognition.query.proposals.FindProposedDossiers;
import vn.hoctap.recognition.query.proposals.ProposedDossier;
import vn.hoctap.recognition.query.reading.Days;

/** Finds what waits for a draft: dossiers whose council has spoken and that no draft names yet. */
@Component
class DraftGroups {
    static final Set<Role> DRAFTERS = Set.of(Role.SPECIALIST);

    private final FindProposedDossiers proposed;
    private final FindDecisions decisions;
    private final FindCompetentOffices offices;

    DraftGroups(FindProposedDossiers proposed, FindDecisions decisions, FindCompetentOffices offices) {
        this.proposed = proposed;
        this.decisions = decisions;
        this.offices = offices;
    }

    /** @param redrafted a draft that is put again, whose dossiers are free for it; null for a new one */
    List<ProposedDossier> free(@Nullable UUID redrafted) {
        var taken = decisions.open().stream()
                .filter(row -> !row.id().equals(redrafted))
                .flatMap(row -> row.draft().dossiers().stream())
                .map(Covered::dossierId)
                .collect(Collectors.toSet());
        return proposed.all().stream()
                .filter(dossier -> !taken.contains(dossier.row().dossierId()))
                .toList();
    }

    /** Those of the drafter's own seat, body by body; what the council found unmet comes first. */
    List<DraftGroup> of(Draft.Kind kind, List<ProposedDossier> free, Desk desk) {
        var look = offices.look();
        return free.stream()
                .filter(dossier -> kind == Draft.Kind.REJECTION || dossier.meetsCriteria())
                .sorted(Comparator.comparing(ProposedDossier::meetsCriteria))
                .flatMap(dossier -> candidate(kind, dossier, look).stream())
                .filter(candidate ->
                        desk.sitsWith(candidate.competent().office().code(), DRAFTERS))
                .collect(Collectors.groupingBy(
                        candidate -> candidate.competent().office(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(group -> new DraftGroup(kind, group.getKey(), group.getValue()))
                .toList();
    }

    /** How many nobody is competent for; the step waits for a document that says who is. */
    long undetermined(List<ProposedDossier> free) {
        var look = offices.look();
        return free.stream()
                .filter(dossier ->
                        candidate(Draft.Kind.RECOGNITION, dossier, look).isEmpty())
                .count();
    }

    /** Where nobody is competent today, it is whoever was when the council had judged it: a paper may bear an earlier day. */
    private static Optional<Candidate> candidate(Draft.Kind kind, ProposedDossier dossier, Look look) {
        var step = stepOf(kind);
        return look.at(dossier, step, Days.orToday(null))
                .or(() -> look.at(dossier, step, dossier.assessedOn()))
                .map(competent -> new Candidate(dossier, competent));
    }

    /** Refusing is an answer, and may be another office's than deciding. */
    static ProcedureStep stepOf(Draft.Kind kind) {
        return switch (kind) {
            case REJECTION -> ProcedureStep.ANSWER;
            case RECOGNITION, REVOCATION, REINSTATEMENT, CORRECTION -> ProcedureStep.DECIDE;
        };
    }
}
