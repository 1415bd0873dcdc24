package vn.hoctap.recognition.command.decision.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.Matters;
import vn.hoctap.recognition.command.decision.DecisionCommand;
import vn.hoctap.recognition.command.decision.ProposeDecision;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.command.store.RecordedEvents;
import vn.hoctap.recognition.events.decision.DecisionContent;
import vn.hoctap.recognition.events.decision.DecisionProposed;
import vn.hoctap.recognition.events.dossier.DossierId;

/** A decision is the body's that issues it; who is to be kept away from it follows from the dossiers that it covers. */
@Component
class DecisionMatters implements Matters<DecisionCommand> {
    private final RecordedEvents events;
    private final Dossiers dossiers;
    private final NamedDossiers named;

    DecisionMatters(RecordedEvents events, Dossiers dossiers, NamedDossiers named) {
        this.events = events;
        this.dossiers = dossiers;
        this.named = named;
    }

    @Override
    public Class<DecisionCommand> family() {
        return DecisionCommand.class;
    }

    @Override
    public Optional<Matter> of(DecisionCommand command) {
        return command instanceof ProposeDecision propose
                ? Optional.of(proposed(propose))
                : events.newest(command.stream(), DecisionProposed.class).map(this::drafted);
    }

    private Matter proposed(ProposeDecision draft) {
        var body = draft.body();
        return matter(Audience.ALL, body, draft.content(), dossier -> named.find(body, dossier));
    }

    private Matter drafted(DecisionProposed draft) {
        return matter(Audience.CONCERNED, draft.body().code(), draft.content(), dossiers::find);
    }

    /** That proposer, verifier and signer had no part in a dossier is a rule of the decision's own. */
    private static Matter matter(
            Audience audience,
            String body,
            DecisionContent content,
            Function<DossierId, Optional<DossierFacts>> found) {
        var covered = content.dossiers().stream()
                .distinct()
                .flatMap(id -> found.apply(id).stream())
                .toList();
        return new Matter(
                audience,
                codes(covered, dossier -> dossier.applicant().code()),
                codes(covered, dossier -> dossier.area().code()),
                body,
                Set.of(),
                Map.of());
    }

    private static Set<String> codes(List<DossierFacts> dossiers, Function<DossierFacts, String> code) {
        return dossiers.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }
}
