package vn.hoctap.recognition.query.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.EvidenceAttached;
import vn.hoctap.recognition.events.dossier.EvidenceRemoved;
import vn.hoctap.recognition.query.progress.ProgressStore;

/** Folds the files of a dossier from its few events that speak of them. */
@Component
public class FindEvidence {
    private final AttachedStore store;
    private final ProgressStore dossiers;

    FindEvidence(AttachedStore store, ProgressStore dossiers) {
        this.store = store;
        this.dossiers = dossiers;
    }

    /** Those attached now, in the order of attaching; empty for a dossier that nobody knows, or who reads is not to. */
    public Optional<List<AttachedFile>> of(UUID dossier) {
        var events = seen(dossier);
        return events.isEmpty() ? Optional.empty() : Optional.of(attached(events));
    }

    /** A file that is or once was attached: whoever looks at an earlier state has to find it. */
    Optional<AttachedFile> of(UUID dossier, String sha256) {
        return seen(dossier).stream()
                .flatMap(event -> event instanceof EvidenceAttached it ? Stream.of(it) : Stream.empty())
                .filter(attached -> attached.sha256().equals(sha256))
                .map(AttachedFile::of)
                .findFirst();
    }

    private List<RecognitionEvent> seen(UUID dossier) {
        return dossiers.isSeen(dossier) ? store.events(dossier) : List.of();
    }

    private static List<AttachedFile> attached(List<RecognitionEvent> events) {
        var files = new ArrayList<AttachedFile>();
        for (var event : events) {
            switch (event) {
                case EvidenceAttached attached -> files.add(AttachedFile.of(attached));
                case EvidenceRemoved removed -> files.removeIf(file -> file.is(removed.indicator(), removed.sha256()));
                // A dossier that is registered again begins without any.
                case DossierRegistered _ -> files.clear();
                default -> {
                    // a recognition of the past has none
                }
            }
        }
        return List.copyOf(files);
    }
}
