package vn.hoctap.recognition.verifier;

/** Where something was found. */
sealed interface Place {
    /** @param number of an event in the log, from 1 */
    record Position(long number) implements Place {}

    /** @param number in the package's file, from 1 */
    record LineOf(long number) implements Place {}

    /** @param name of a file, or a part of the command */
    record Named(String name) implements Place {}
}
