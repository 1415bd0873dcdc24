package vn.hoctap.recognition.query.whatif;

/** What becomes of a recorded result under other criteria. */
public enum Change {
    SAME,
    UP,
    DOWN,
    /** It depends on an indicator about which the dossier says nothing. */
    NOT_COMPARABLE;

    static Change of(int comparison) {
        return comparison == 0 ? SAME : comparison > 0 ? UP : DOWN;
    }
}
