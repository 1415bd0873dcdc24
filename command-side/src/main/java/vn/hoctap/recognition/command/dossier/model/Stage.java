package vn.hoctap.recognition.command.dossier.model;

/** Where a dossier stands; each stage holds only what later decisions need. */
public sealed interface Stage {
    /** Under way: every stage that a decision or a withdrawal may still end. */
    sealed interface Open extends Stage {}

    record Registered() implements Open {}

    record SelfAssessed(SelfAssessment assessment) implements Open {}

    record Submitted() implements Open {}

    record Returned() implements Open {}

    record Accepted() implements Open {}

    record Proposed(boolean meetsCriteria) implements Open {}

    /** Over: nothing of it is decided any more, though something may follow. */
    sealed interface Ended extends Stage {}

    record Recognised(Recognition recognition) implements Ended {}

    record Revoked(Recognition recognition) implements Ended {}

    record Expired(Recognition recognition) implements Ended {}

    record Rejected() implements Ended {}

    record Withdrawn() implements Ended {}

    record Declined() implements Ended {}
}
