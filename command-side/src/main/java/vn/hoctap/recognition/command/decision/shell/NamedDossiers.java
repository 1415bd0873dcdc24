package vn.hoctap.recognition.command.decision.shell;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.admission.Matter;
import vn.hoctap.recognition.command.admission.Matter.Audience;
import vn.hoctap.recognition.command.admission.OfficesKnowledge;
import vn.hoctap.recognition.command.dossier.DossierFacts;
import vn.hoctap.recognition.command.dossier.Dossiers;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The dossiers that a draft may name: what is no business of the body's is not there, whatever the store holds. */
@Component
class NamedDossiers {
    private final Dossiers dossiers;
    private final OfficesKnowledge offices;

    NamedDossiers(Dossiers dossiers, OfficesKnowledge offices) {
        this.dossiers = dossiers;
        this.offices = offices;
    }

    /** @param body code of the office to which the draft is put */
    Optional<DossierFacts> find(String body, DossierId id) {
        return dossiers.find(id).filter(dossier -> offices.includes(body, matter(body, dossier)));
    }

    /** A document may have put an office in charge that sits elsewhere. */
    private static Matter matter(String body, DossierFacts dossier) {
        boolean assigned =
                dossier.offices().stream().anyMatch(each -> each.office().code().equals(body));
        return new Matter(
                dossier.stage().isDraft() ? Audience.APPLICANT : Audience.CONCERNED,
                Set.of(dossier.applicant().code()),
                Set.of(dossier.area().code()),
                assigned ? body : "",
                Set.of(),
                Map.of());
    }
}
