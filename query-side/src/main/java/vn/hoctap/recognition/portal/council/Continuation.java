package vn.hoctap.recognition.portal.council;

import vn.hoctap.recognition.query.progress.Stage;

/** How a dossier may go on in its council after a session that is closed. */
record Continuation(Sitting after) {
    /**
     * Whether the dossier waits for another round: this one came to nothing, or the dossier was given back to the council since,
     * because a complaint about its result was upheld. Just after the close a dossier may still look as if it waited.
     */
    boolean isNextRound() {
        var dossier = after.dossier();
        return isOpen()
                && dossier.standing().stage() == Stage.ACCEPTED
                && (!isDecided()
                        || dossier.recordedAt().isAfter(after.session().last().recordedAt()));
    }

    /** Whether the person, who presides, may have a dossier judged again that has its result. */
    boolean isReassessment() {
        return isOpen() && after.dossier().standing().stage() == Stage.PROPOSED && after.presides();
    }

    private boolean isOpen() {
        return after.newest()
                && after.council().ended() == null
                && after.session().seats(after.subject());
    }

    /** Whether the session said yes or no. */
    boolean isDecided() {
        return after.outcome()
                .map(outcome -> switch (outcome.tally().result()) {
                    case MET, NOT_MET -> true;
                    case NO_QUORUM, NO_MAJORITY -> false;
                })
                .orElse(false);
    }
}
