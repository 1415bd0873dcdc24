package vn.hoctap.recognition.verifier;

import java.util.function.Function;

/** Ways to change a package. Where nothing else is said, its last line is made to fit the change. */
enum Mutation {
    /** Any bit of the file, the last line as it was. */
    BIT(ByteMutations::bit),
    /** Any bit of what is proved. */
    PROVED_BIT(ByteMutations::provedBit),
    EVENT_FIELD(EventMutations::field),
    EVENTS_SWAPPED(EventMutations::swap),
    EVENT_DELETED(EventMutations::delete),
    EVENT_REPEATED(EventMutations::repeat),
    EVENT_INSERTED(EventMutations::insert),
    CUT_AT_LINE(ByteMutations::cutAtLine),
    CUT_AT_BYTE(ByteMutations::cutAtByte),
    CUT_AND_SEALED(ByteMutations::cutAndSealed),
    TAIL_OF_DOSSIER(EventMutations::tail),
    TAIL_OF_DOSSIER_AND_HEAD(EventMutations::tailAndHead),
    HEAD(EventMutations::head),
    PROOF_BYTE(ProofMutations::proofByte),
    PROOF_LENGTH(ProofMutations::proofLength),
    NOTE_TEXT(ProofMutations::noteText),
    NOTE_SIGNATURE(ProofMutations::noteSignature),
    EARLIER_NOTE(ProofMutations::earlierNote),
    ATTACHMENT_FILE(ProofMutations::attachmentFile),
    ATTACHMENT_LINE(ProofMutations::attachmentLine),
    FORK(HistoryMutations::fork),
    REWRITTEN(HistoryMutations::rewritten);

    private final Function<Subject, Changed> change;

    Mutation(Function<Subject, Changed> change) {
        this.change = change;
    }

    Changed of(Subject subject) {
        return change.apply(subject);
    }
}
