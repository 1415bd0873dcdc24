package vn.hoctap.recognition.query.queues;

import java.util.Arrays;
import java.util.List;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.web.text.Text;

/** One kind of work that waits for a role (hàng việc): dossiers at some stages, sometimes only part of them. */
public enum Queue {
    TO_SELF_ASSESS(Role.COMMUNE_OFFICER, Stage.REGISTERED),
    TO_SUBMIT(Role.COMMUNE_OFFICER, Stage.SELF_ASSESSED),
    TO_SUPPLEMENT(Role.COMMUNE_OFFICER, Stage.RETURNED),
    TO_RECEIVE(Role.CLERK, Stage.SUBMITTED),
    APPOINTMENTS(Role.CLERK, List.of(Stage.ACCEPTED, Stage.PROPOSED), Narrowing.DUE),
    TO_ASSESS(Role.PANEL, List.of(Stage.ACCEPTED), Narrowing.NOT_IN_SESSION),
    BALLOT_MISSING(Role.PANEL, List.of(Stage.ACCEPTED, Stage.PROPOSED), Narrowing.BALLOT_MISSING),
    TO_CONCLUDE(Role.PANEL, List.of(Stage.ACCEPTED, Stage.PROPOSED), Narrowing.BALLOTS_IN),
    TO_DECIDE(Role.AUTHORITY, Stage.PROPOSED),
    COMPLAINTS(Role.AUTHORITY, List.of(Stage.values()), Narrowing.OPEN_COMPLAINT),
    LATE(Role.COMMITTEE, underWay(), Narrowing.LATE),
    NEAR_DUE(Role.COMMITTEE, underWay(), Narrowing.NEAR_DUE);

    /** Which of the dossiers at its stages a queue takes. */
    enum Narrowing {
        NONE,
        NEAR_DUE,
        LATE,
        DUE,
        OPEN_COMPLAINT,
        NOT_IN_SESSION,
        BALLOT_MISSING,
        BALLOTS_IN
    }

    private final Role role;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<Stage> stages;

    private final Narrowing narrowing;

    Queue(Role role, Stage stage) {
        this(role, List.of(stage), Narrowing.NONE);
    }

    Queue(Role role, List<Stage> stages, Narrowing narrowing) {
        this.role = role;
        this.stages = stages;
        this.narrowing = narrowing;
    }

    public Role role() {
        return role;
    }

    public String title() {
        return Text.called("words.queue", this);
    }

    /** What is to be done with its dossiers. */
    public String hint() {
        return narrowing == Narrowing.NONE
                ? Wording.nextStep(stages.getFirst())
                : Text.called("words.queue.hint", this);
    }

    List<Stage> stages() {
        return stages;
    }

    Narrowing narrowing() {
        return narrowing;
    }

    private static List<Stage> underWay() {
        return Arrays.stream(Stage.values()).filter(Stage::isUnderWay).toList();
    }
}
