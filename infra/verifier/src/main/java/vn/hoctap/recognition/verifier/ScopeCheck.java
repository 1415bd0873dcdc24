package vn.hoctap.recognition.verifier;

import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Line.Head;

/** Holds what a package shows against the checkpoint; takes lines in the package's order. */
sealed interface ScopeCheck permits EverythingCheck, PartCheck {
    /** @param place of the line */
    void accept(Consistency claim, Place place);

    void accept(Event event) throws Mismatch;

    /** @param place of the line */
    void accept(Head head, Place place) throws Mismatch;

    /** @param place of the last line */
    void finish(Place place) throws Mismatch;

    /** How many streams were met. */
    int streams();
}
