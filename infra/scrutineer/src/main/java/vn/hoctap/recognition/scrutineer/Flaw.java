package vn.hoctap.recognition.scrutineer;

import vn.hoctap.recognition.events.panel.PanelIntegrity;

/** What may be wrong with a session; each has a sentence in the texts. */
enum Flaw {
    /** The council was dissolved, or is not for this title and year. */
    COUNCIL,
    /** Its identifier does not follow from council, dossier and round, or the round before is still open. */
    ROUND,
    /** Other members than the council had at that instant. */
    MEMBERS,
    /** Other rules than those that the council was set up with. */
    RULES,
    /** Another applicant, area or other participants than the dossier had at that instant. */
    ASSESSED,
    /** Somebody acted in another's name. */
    NAME,
    /** Somebody declared who is no member, or may not judge. */
    DECLARATION,
    /** Somebody voted who might not at that instant. */
    VOTE,
    /** Somebody else closed it than whoever presides. */
    PRESIDING,
    /** Others are recused than those with a conflict of interest. */
    RECUSALS,
    /** A ballot is missing, too many, or not the one that was sealed. */
    BALLOTS,
    /** Numbers or quorum are not those of the ballots. */
    COUNT,
    /** The result is not the one that the rules give. */
    RESULT,
    /** The dossier states another result. */
    CONSEQUENCE;

    static Flaw of(PanelIntegrity.Flaw flaw) {
        return switch (flaw) {
            case RECUSALS -> RECUSALS;
            case BALLOTS -> BALLOTS;
            case COUNT -> COUNT;
            case RESULT -> RESULT;
        };
    }
}
