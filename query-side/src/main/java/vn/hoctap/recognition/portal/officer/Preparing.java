package vn.hoctap.recognition.portal.officer;

import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.TitleCode;
import vn.hoctap.recognition.query.casefile.CaseFile;

/** Looks up what goes with a dossier that its applicant is writing: the cycle it is in, and what is held already. */
@Component
class Preparing {
    private final Openings openings;
    private final HeldTitles held;

    Preparing(Openings openings, HeldTitles held) {
        this.openings = openings;
        this.held = held;
    }

    Preparation of(CaseFile file) {
        var registration = file.registration();
        var applicant = registration.applicant().code();
        var title = TitleCode.of(registration.kind(), registration.tier());
        var cycle = openings.of(applicant).stream()
                .map(Opening::cycle)
                .filter(open -> open.title().equals(title) && open.year() == registration.year())
                .findFirst();
        return new Preparation(file, title, cycle, held.of(applicant, title));
    }
}
