package vn.hoctap.recognition.query.leaves;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.ProgressStore;
import vn.hoctap.recognition.transparency.SignedCheckpoint;

/** Draws dossiers for an inspection, of those that who reads may see. */
@Component
public class FindSample {
    private final LeavesStore leaves;
    private final ProgressStore dossiers;

    FindSample(LeavesStore leaves, ProgressStore dossiers) {
        this.leaves = leaves;
        this.dossiers = dossiers;
    }

    /** By the root of a checkpoint, of the dossiers that it covers. */
    public Sample of(SignedCheckpoint signed, int count) {
        return Sample.drawn(signed, leaves.dossiers(signed.checkpoint().size()), count);
    }

    /** The dossiers of a sample as they stand today. */
    public List<DrawnDossier> named(Sample sample) {
        var drawn = sample.items();
        Map<UUID, DossierRow> rows =
                dossiers.among(drawn.stream().map(Sample.Drawn::dossierId).toList());
        return IntStream.range(0, drawn.size())
                .mapToObj(place -> new DrawnDossier(
                        place + 1, drawn.get(place), rows.get(drawn.get(place).dossierId())))
                .toList();
    }

    /**
     * A dossier that was drawn.
     *
     * @param place from 1, in the order of the draw
     * @param dossier null where no more is to be seen of it than that it is there
     */
    public record DrawnDossier(
            int place, Sample.Drawn drawn, @Nullable DossierRow dossier) {}
}
