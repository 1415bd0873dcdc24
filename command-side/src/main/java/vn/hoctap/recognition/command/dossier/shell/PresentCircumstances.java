package vn.hoctap.recognition.command.dossier.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.criteria.PublishedCriteria;
import vn.hoctap.recognition.command.dossier.model.Circumstances;

/** The circumstances at the instant of a command. */
@Component
public final class PresentCircumstances {
    private final Clock clock;
    private final PublishedCriteria criteria;

    public PresentCircumstances(Clock clock, PublishedCriteria criteria) {
        this.clock = clock;
        this.criteria = criteria;
    }

    Circumstances now() {
        return new Circumstances(LocalDate.now(clock), criteria);
    }
}
