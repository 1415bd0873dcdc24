package vn.hoctap.recognition.scrutineer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.hoctap.recognition.events.dossier.DossierEvent;
import vn.hoctap.recognition.events.dossier.DossierRegistered;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.events.dossier.Participation;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.events.panel.Assessed;

/**
 * What of a dossier decides who may judge it, as it was at an instant.
 *
 * @param area code of the area in whose figures it counts
 * @param participants account ids of who took a step for the applicant
 */
record Judged(DossierRegistered registered, String area, Set<String> participants) {
    Judged {
        participants = Set.copyOf(participants);
    }

    static Judged of(DossierRegistered registered, String actor) {
        return new Judged(registered, registered.area().code(), with(Set.of(), actor));
    }

    Judged after(DossierEvent event, String actor) {
        var where = event instanceof DossierTransferred transferred
                ? transferred.area().code()
                : area;
        return new Judged(
                registered, where, Participation.isOfApplicant(event) ? with(participants, actor) : participants);
    }

    private static Set<String> with(Set<String> participants, String actor) {
        var more = new TreeSet<>(participants);
        if (!actor.isEmpty()) {
            more.add(actor);
        }
        return more;
    }

    String title() {
        return TitleCode.of(registered.kind(), registered.tier());
    }

    /** What an opened session should state of it. */
    Assessed assessed() {
        return new Assessed(registered.applicant().code(), area, List.copyOf(new TreeSet<>(participants)));
    }
}
