package vn.hoctap.recognition.verifier;

/** What a package holds the events of. */
sealed interface Scope {
    /** The whole log, whose roots are computed instead of proved to. */
    record All() implements Scope {}

    /** A dossier, and what it rests on; what that is, its own events say. */
    record Dossier(String stream) implements Scope {}

    /** Dossiers of a commune and year, and what they rest on; that none is left out, only a package of everything proves. */
    record Commune(String area, long year) implements Scope {}
}
