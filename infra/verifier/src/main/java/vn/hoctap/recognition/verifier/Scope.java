package vn.hoctap.recognition.verifier;

/** What a package holds the events of. */
sealed interface Scope {
    /** The whole log, whose roots are computed instead of proved to. */
    record All() implements Scope {}

    record Dossier(String stream) implements Scope {}

    /** Dossiers of a commune and year; that none is left out, only a package of everything proves. */
    record Commune(String area, long year) implements Scope {}

    /** Whether events of this stream belong here, as far as that can be told. */
    default boolean takes(String stream) {
        return !(this instanceof Dossier(var only)) || only.equals(stream);
    }
}
