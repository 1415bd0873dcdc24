package vn.hoctap.recognition.query.projections;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a GET answers from. Its answer then tells position and lag, carries an entity tag by position, and is held back until
 * the position that a {@code min-position} names; see {@link ReadFrame}.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {
    /** Names of projections. */
    String[] value();

    /** Whether the entity tag is the position's; otherwise the handler gives its own, or none. */
    boolean tagged() default true;
}
