package vn.hoctap.recognition.query.readers;

import vn.hoctap.recognition.query.reading.Conditions;

/** What the application itself asks before it tells anything. */
public interface Wall {
    /** Whether a reader is among those whom an answer is for. */
    boolean admits(Reader reader, Audience audience);

    /** Whether who reads in the request at hand may be told of a dossier. */
    boolean shows(Scope.Placed dossier);

    /** Whether its papers are open to them as well. */
    boolean opens(Scope.Placed dossier);

    /** The same as conditions on the rows of {@code progress.standing}. */
    Conditions limits();
}
