package vn.hoctap.recognition.portal.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.decisions.Draft;

/** The dossiers that one draft can take in: one body decides about them all, in the same way. */
public record DraftGroup(Draft.Kind kind, Office body, List<Candidate> candidates) {
    public DraftGroup {
        candidates = List.copyOf(candidates);
    }

    /** Title by title, in the order of the list. */
    public Map<String, List<Candidate>> byTitle() {
        return candidates.stream()
                .collect(Collectors.groupingBy(Candidate::title, LinkedHashMap::new, Collectors.toList()));
    }

    public int size() {
        return candidates.size();
    }

    public boolean isRecognition() {
        return kind == Draft.Kind.RECOGNITION;
    }
}
