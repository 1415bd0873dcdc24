package vn.hoctap.recognition.command.decision.model;

import vn.hoctap.recognition.events.dossier.DossierId;

/** Why a command of a decision may not run, and which dossier is in the way. */
public sealed interface DecisionRefusal {
    Reason reason();

    /** The decision as a whole is refused. */
    record Whole(Reason reason) implements DecisionRefusal {}

    /** One of its dossiers is in the way. */
    record OnDossier(Reason reason, DossierId dossierId) implements DecisionRefusal {}

    /**
     * A dossier refuses its own step, by its own rules.
     *
     * @param refusal the name that those rules give it
     */
    record ByDossier(DossierId dossierId, String refusal) implements DecisionRefusal {
        @Override
        public Reason reason() {
            return Reason.DOSSIER_REFUSES;
        }
    }

    /** The names are part of the API. */
    enum Reason {
        ALREADY_PROPOSED,
        NOT_PROPOSED,
        NOT_OPEN_FOR_THIS_STEP,
        EFFECTIVE_IN_THE_FUTURE,
        EFFECTIVE_BEFORE_PREVIOUS_STEP,
        SAME_PERSON,
        TOOK_PART,
        NO_DOSSIER,
        TOO_MANY_DOSSIERS,
        DOSSIER_REPEATED,
        LEGAL_BASIS_MISSING,
        DOSSIER_UNKNOWN,
        DOSSIER_NOT_AT_THIS_STAGE,
        ASSESSED_AS_UNMET,
        AWARD_ABOVE_ASKED,
        AUTHORITY_UNDETERMINED,
        NOT_COMPETENT,
        NUMBER_OUT_OF_ORDER,
        DOSSIER_REFUSES
    }

    static DecisionRefusal of(Reason reason) {
        return new Whole(reason);
    }

    static DecisionRefusal of(Reason reason, DossierId dossier) {
        return new OnDossier(reason, dossier);
    }
}
