package vn.hoctap.recognition.command.dossier.model;

import java.time.LocalDate;

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

    /** A result of which somebody may complain (khiếu nại, kiến nghị). */
    sealed interface Answered extends Ended {
        /** The day from which the newest result is in force. */
        LocalDate answeredOn();
    }

    record Recognised(Recognition recognition, LocalDate answeredOn) implements Answered {}

    record Revoked(Recognition recognition, LocalDate answeredOn) implements Answered {}

    record Rejected(LocalDate answeredOn) implements Answered {}

    record Expired(Recognition recognition) implements Ended {}

    record Withdrawn() implements Ended {}

    record Declined() implements Ended {}
}
