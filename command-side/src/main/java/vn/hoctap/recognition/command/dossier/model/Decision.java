package vn.hoctap.recognition.command.dossier.model;

import java.util.List;
import vn.hoctap.recognition.events.dossier.DossierEvent;

/** What a command comes to: events, or a refusal and no event. */
public sealed interface Decision {
    record Accepted(List<DossierEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(DossierEvent event) {
        return new Accepted(List.of(event));
    }

    static Decision refuse(Refusal refusal) {
        return new Refused(refusal);
    }
}
