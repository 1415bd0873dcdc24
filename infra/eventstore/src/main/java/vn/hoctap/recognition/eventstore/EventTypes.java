package vn.hoctap.recognition.eventstore;

import java.util.Optional;

/** Which class stands for which logical name; the application knows, the store only asks. */
public interface EventTypes {
    /** The name under which events of this class are stored. */
    EventName nameOf(Class<?> eventClass);

    /** The class that reads payloads of that name in its present revision. */
    Optional<Class<?>> classNamed(String type);
}
