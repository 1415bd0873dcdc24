package vn.hoctap.recognition.query.projections;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the projections that this process may feed stand, and what each has set aside. */
@Component
public class FindProjections {
    private final Projectors projectors;
    private final DeadLetters deadLetters;

    FindProjections(Projectors projectors, DeadLetters deadLetters) {
        this.projectors = projectors;
        this.deadLetters = deadLetters;
    }

    public List<Standing> all() {
        return projectors.standings();
    }

    public Optional<Standing> find(String projection) {
        return all().stream()
                .filter(standing -> standing.projection().equals(projection))
                .findFirst();
    }

    /** The events that it could not apply, the first hundred. */
    public List<DeadLetter> setAside(String projection) {
        return deadLetters.of(projection);
    }
}
