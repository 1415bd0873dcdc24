package vn.hoctap.recognition.query.notices;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.RecognitionEvent;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.intervals.Recorded;
import vn.hoctap.recognition.query.reading.EventReader;

/** A family of events that concern somebody, and what is told of each. Criteria, calendars, maps and the like are for everybody to look up. */
record Family<E extends RecognitionEvent>(Class<E> events, Telling<E> telling) {
    static final List<Family<?>> ALL = List.of(
            new Family<>(DossierEvent.class, OfDossiers::told),
            new Family<>(DecisionEvent.class, OfDecisions::told),
            new Family<>(PanelEvent.class, OfCouncils::told),
            new Family<>(SessionEvent.class, OfSessions::told),
            new Family<>(CycleEvent.class, OfCycles::told),
            new Family<>(DeadlineEvent.class, OfDeadlines::told),
            new Family<>(AuthorityEvent.class, OfRights::told));

    /** What an event tells, after all that is remembered of what was before it. */
    @FunctionalInterface
    interface Telling<E> {
        List<News> told(E event, Memory memory);
    }

    boolean reads(String type) {
        return EventReader.mayBe(type, events);
    }

    Stream<NoticeRow> rows(Envelope envelope, EventReader reader, Memory memory) {
        return reader.read(envelope, events).stream().flatMap(event -> {
            var recorded = new Recorded<>(event, envelope, reader.context(envelope));
            return telling.told(event, memory).stream().flatMap(news -> NoticeRow.of(recorded, news));
        });
    }
}
