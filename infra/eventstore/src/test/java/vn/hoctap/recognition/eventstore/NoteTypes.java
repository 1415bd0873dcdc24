package vn.hoctap.recognition.eventstore;

import java.util.Optional;

/** Knows {@link Noted} by the name Noted, in a revision that a test may choose. */
record NoteTypes(String revision) implements EventTypes {
    @Override
    public EventName nameOf(Class<?> eventClass) {
        return new EventName(eventClass.getSimpleName(), revision);
    }

    @Override
    public Optional<Class<?>> classNamed(String type) {
        return "Noted".equals(type) ? Optional.of(Noted.class) : Optional.empty();
    }
}
