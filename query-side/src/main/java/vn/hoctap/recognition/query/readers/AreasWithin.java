package vn.hoctap.recognition.query.readers;

import java.util.Set;

/** What lies in what on the administrative map. */
public interface AreasWithin {
    /** The codes of all that ever lay in a unit, its own among them. */
    Set<String> within(String unit);

    /** The codes of all in which a unit ever lay, its own among them. */
    Set<String> around(String unit);
}
