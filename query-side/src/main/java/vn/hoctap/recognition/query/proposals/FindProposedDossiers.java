package vn.hoctap.recognition.query.proposals;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

/** Finds the dossiers that wait for a decision, among those that who reads may see. */
@Component
public class FindProposedDossiers {
    /** As many as one decision may name. */
    private static final int MOST = 500;

    private static final DossierFilter WAITING = new DossierFilter(null, null, null, Stage.PROPOSED, null);

    private final FindDossiers dossiers;
    private final DossierEvents events;

    FindProposedDossiers(FindDossiers dossiers, DossierEvents events) {
        this.dossiers = dossiers;
        this.events = events;
    }

    /** In the order of lists of dossiers; where there are very many, the first of them. */
    public List<ProposedDossier> all() {
        var rows = dossiers.page(WAITING, AsOf.NOW, null, MOST).items();
        var happened = events.of(rows.stream().map(DossierRow::dossierId).toList());
        return rows.stream()
                .flatMap(row -> ProposedDossier.of(row, happened.getOrDefault(row.dossierId(), List.of())).stream())
                .toList();
    }
}
