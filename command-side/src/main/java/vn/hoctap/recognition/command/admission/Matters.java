package vn.hoctap.recognition.command.admission;

import java.util.Optional;
import vn.hoctap.recognition.command.StreamCommand;

/**
 * Finds what the commands of one family are about.
 *
 * @param <C> the family's sealed parent
 */
public interface Matters<C extends StreamCommand> {
    Class<C> family();

    /** Empty where it does not exist. */
    Optional<Matter> of(C command);

    /** @throws ClassCastException if the command is of another family */
    default Optional<Matter> ofAny(StreamCommand command) {
        return of(family().cast(command));
    }
}
