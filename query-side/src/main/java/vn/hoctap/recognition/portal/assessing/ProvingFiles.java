package vn.hoctap.recognition.portal.assessing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.evidence.FindEvidence;

/** The files that are attached to a dossier's indicators now. */
@Component
public class ProvingFiles {
    private final FindEvidence findEvidence;

    ProvingFiles(FindEvidence findEvidence) {
        this.findEvidence = findEvidence;
    }

    /** By the indicator's code. */
    public Map<String, List<ProvingFile>> of(UUID dossier) {
        return findEvidence.of(dossier).orElse(List.of()).stream()
                .map(file -> ProvingFile.of(dossier, file))
                .collect(Collectors.groupingBy(ProvingFile::indicator));
    }
}
