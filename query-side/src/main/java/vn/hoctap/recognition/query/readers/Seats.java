package vn.hoctap.recognition.query.readers;

import java.util.Set;
import java.util.UUID;

/** In which councils' sessions somebody sits and judges. */
public interface Seats {
    /** The dossiers of the sessions in which somebody sits, or sat, as a member, and has declared no conflict of interest. */
    Set<UUID> dossiersOf(String subject);

    /** Those of the sessions to which somebody is called who has yet to declare whether they have a conflict of interest. */
    Set<Scope.Placed> calledTo(String subject);
}
