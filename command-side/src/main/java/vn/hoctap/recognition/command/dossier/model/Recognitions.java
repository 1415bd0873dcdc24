package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.events.criteria.ComputedShare;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.Award;
import vn.hoctap.recognition.events.dossier.DossierId;

/** The recognitions that are on record at this instant. */
public interface Recognitions {
    /**
     * The newest recognition of an applicant for its title, of a year before this one's.
     *
     * @param on the day on which it has to have been granted
     */
    Optional<Earlier> before(Registration registration, LocalDate on);

    /** What the set asks the engine to count: of the parts of an area, how many hold a title on a day. */
    List<ComputedShare> shares(CriteriaSet set, Area area, LocalDate on);

    /** What a dossier of an earlier year says of its applicant; empty where nothing was granted. */
    static Optional<Earlier> of(DossierId id, Dossier dossier, LocalDate on) {
        return switch (dossier) {
            case Dossier.Known(var _, Stage.Recognised(var granted, var _), var _) ->
                Optional.of(new Earlier(
                        id,
                        granted.award(),
                        granted.decidedOn(),
                        !granted.validTo().isBefore(on)));
            case Dossier.Known(var _, Stage.Revoked(var granted, var _), var _) ->
                Optional.of(new Earlier(id, granted.award(), granted.decidedOn(), false));
            case Dossier.Known(var _, Stage.Expired(var granted), var _) ->
                Optional.of(new Earlier(id, granted.award(), granted.decidedOn(), false));
            case Dossier.Known _, Dossier.Unknown _ -> Optional.empty();
        };
    }

    /** @param stands whether it is still kept on the day that was asked for */
    record Earlier(DossierId dossierId, Award award, LocalDate decidedOn, boolean stands) {}
}
