package vn.hoctap.recognition.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.authority.AuthorityEvent;
import vn.hoctap.recognition.events.calendar.CalendarEvent;
import vn.hoctap.recognition.events.criteria.CriteriaEvent;
import vn.hoctap.recognition.events.cycle.CycleEvent;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.PaceEvent;
import vn.hoctap.recognition.events.decision.DecisionEvent;
import vn.hoctap.recognition.events.decision.RegisterEvent;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.importing.PastImportEvent;
import vn.hoctap.recognition.events.organisation.OrganisationEvent;
import vn.hoctap.recognition.events.panel.PanelEvent;
import vn.hoctap.recognition.events.panel.SessionEvent;
import vn.hoctap.recognition.events.procedure.ProcedureEvent;
import vn.hoctap.recognition.events.receipt.ReceiptEvent;
import vn.hoctap.recognition.events.targets.TargetEvent;
import vn.hoctap.recognition.events.territory.TerritoryEvent;

/** Every event there is, by logical name; the permits clauses of the sealed families are its table of contents. */
public final class EventCatalogue {
    private static final List<Class<? extends RecognitionEvent>> FAMILIES = List.of(
            DossierEvent.class,
            CriteriaEvent.class,
            ReceiptEvent.class,
            ProcedureEvent.class,
            CalendarEvent.class,
            TerritoryEvent.class,
            OrganisationEvent.class,
            PanelEvent.class,
            SessionEvent.class,
            CycleEvent.class,
            PastImportEvent.class,
            DecisionEvent.class,
            RegisterEvent.class,
            DeadlineEvent.class,
            PaceEvent.class,
            TargetEvent.class,
            AuthorityEvent.class);

    private static final Map<String, Class<?>> BY_NAME = FAMILIES.stream()
            .flatMap(EventCatalogue::leaves)
            .collect(Collectors.toUnmodifiableMap(type -> typeOf(type).value(), Function.identity()));

    private EventCatalogue() {}

    /** The event classes, one for each logical name. */
    public static List<Class<?>> classes() {
        return List.copyOf(BY_NAME.values());
    }

    /** The class that stands for a logical name today; empty for a name that nobody here knows. */
    public static Optional<Class<?>> classNamed(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The logical name and revision of an event class.
     *
     * @throws IllegalArgumentException if the class carries no {@link EventType}
     */
    public static EventType typeOf(Class<?> eventClass) {
        return Optional.ofNullable(eventClass.getAnnotation(EventType.class))
                .orElseThrow(() -> new IllegalArgumentException(eventClass + " has no logical name (@EventType)"));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::leaves)
                : Stream.of(type);
    }
}
