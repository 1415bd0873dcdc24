package vn.hoctap.recognition.query.readers;

import java.util.List;

/** In which councils' sessions somebody sits and judges. */
public interface Seats {
    /** One for each dossier of the sessions in which somebody sits, or sat, as a member, and may judge. */
    List<Seat> of(String subject);

    /**
     * What a seat opens.
     *
     * @param dossier known by its id alone where the declaration is made, which is all that is asked for then
     * @param declared whether they have declared that they have no conflict of interest
     */
    record Seat(Scope.Placed dossier, boolean declared) {}
}
