package vn.hoctap.recognition.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The logical name and revision under which an event is stored and sent, so that a class may be renamed or moved without
 * touching one stored byte.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** Logical name, stable for ever. */
    String value();

    /** Counts up with every change of the payload's shape; older revisions are read through an upcaster. */
    String revision() default "1";
}
