package vn.hoctap.recognition.command.store;

import java.util.Optional;
import vn.hoctap.recognition.events.EventCatalogue;
import vn.hoctap.recognition.eventstore.EventName;
import vn.hoctap.recognition.eventstore.EventTypes;

/** The published catalogue, as the event store asks for it. */
final class CatalogueTypes implements EventTypes {
    @Override
    public EventName nameOf(Class<?> eventClass) {
        var type = EventCatalogue.typeOf(eventClass);
        return new EventName(type.value(), type.revision());
    }

    @Override
    public Optional<Class<?>> classNamed(String type) {
        return EventCatalogue.classNamed(type);
    }
}
