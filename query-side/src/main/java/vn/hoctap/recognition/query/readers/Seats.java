package vn.hoctap.recognition.query.readers;

import java.util.Set;
import java.util.UUID;

/** In which councils' sessions somebody sits and judges. */
public interface Seats {
    /** The dossiers of the sessions in which somebody sits, or sat, as a member, without a conflict of interest. */
    Set<UUID> dossiersOf(String subject);
}
