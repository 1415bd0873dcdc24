package vn.hoctap.recognition.portal.auditor;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.reading.AsOf;

/** The areas in which dossiers count that who reads may see, to choose one. */
@Component
class KnownAreas {
    private final FindProgress findProgress;

    KnownAreas(FindProgress findProgress) {
        this.findProgress = findProgress;
    }

    /** By name, each once. */
    List<Choice> all() {
        return findProgress.years().stream()
                .flatMap(year -> findProgress.of(year, null, AsOf.NOW).communes().stream())
                .map(commune -> new Choice(commune.code(), commune.name()))
                .distinct()
                .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::code))
                .toList();
    }

    /** An area by its code and name. */
    public record Choice(String code, String name) {
        public String text() {
            return name + " (" + code + ")";
        }
    }
}
