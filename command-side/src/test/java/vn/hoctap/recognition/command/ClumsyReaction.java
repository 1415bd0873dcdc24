package vn.hoctap.recognition.command;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.deadline.model.Deadline;
import vn.hoctap.recognition.command.deadline.model.Milestones;
import vn.hoctap.recognition.command.dossier.WithdrawDossier;
import vn.hoctap.recognition.command.process.Reaction;
import vn.hoctap.recognition.command.process.RecordedEvent;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.dossier.DossierRegistered;

/** Sends two commands for each registration of its own, neither of which would be taken twice, and dies where it is told to. */
final class ClumsyReaction implements Reaction {
    static final String APPLICANT = "clumsy-";
    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    enum Mishap {
        NEVER,
        IN_A_RULE,
        BEFORE_THE_COMMANDS,
        BETWEEN_THE_COMMANDS,
        BEFORE_THE_FOLD,
        INTERRUPTED_BEFORE_THE_FOLD,
        BEFORE_THE_CHECKPOINT
    }

    /** Where to die next; the same for every process of a test. */
    static final class Script {
        private volatile Mishap next = Mishap.NEVER;
        private volatile boolean always;
        private volatile boolean died;

        void dieOnceAt(Mishap mishap) {
            always = false;
            died = mishap == Mishap.NEVER;
            next = mishap;
        }

        void dieAlwaysAt(Mishap mishap) {
            dieOnceAt(mishap);
            always = true;
        }

        boolean hasDied() {
            return died;
        }

        private boolean isNext(Mishap mishap) {
            if (next != mishap) {
                return false;
            }
            next = always ? mishap : Mishap.NEVER;
            died = true;
            return true;
        }
    }

    private final Script script;
    private final JdbcClient jdbc;

    ClumsyReaction(Script script, JdbcClient jdbc) {
        this.script = script;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "clumsy";
    }

    @Override
    public List<StreamCommand> followUps(RecordedEvent recorded) {
        if (!(recorded.event() instanceof DossierRegistered registered) || !isMine(registered)) {
            return List.of();
        }
        if (script.isNext(Mishap.IN_A_RULE)) {
            throw new IllegalStateException("no rule for this");
        }
        dieAt(Mishap.BEFORE_THE_COMMANDS);
        return commands(registered);
    }

    @Override
    public void fold(RecordedEvent recorded) {
        if (recorded.event() instanceof DossierRegistered registered && isMine(registered)) {
            dieAt(Mishap.BEFORE_THE_FOLD);
            if (script.isNext(Mishap.INTERRUPTED_BEFORE_THE_FOLD)) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted");
            }
            jdbc.sql("INSERT INTO process.told VALUES (?, ?)")
                    .params(recorded.position(), registered.dossierId().value())
                    .update();
            dieAt(Mishap.BEFORE_THE_CHECKPOINT);
        }
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return false;
    }

    private List<StreamCommand> commands(DossierRegistered registered) {
        var withdraw = new WithdrawDossier(registered.dossierId(), "Xin rút", DAY);
        var milestones = new Milestones(new Deadline(DeadlineKind.REPLY, DAY), DAY.minusDays(1), LocalDate.MAX);
        var note = NoteDeadline.of(registered.dossierId(), milestones, 1, DAY.plusDays(1));
        return new AbstractList<>() {
            @Override
            public StreamCommand get(int index) {
                if (index == 0) {
                    return withdraw;
                }
                dieAt(Mishap.BETWEEN_THE_COMMANDS);
                return note;
            }

            @Override
            public int size() {
                return 2;
            }
        };
    }

    /** As an end of the process would be: no handler of ours goes by it. */
    private void dieAt(Mishap mishap) {
        if (script.isNext(mishap)) {
            throw new AssertionError("killed " + mishap);
        }
    }

    private static boolean isMine(DossierRegistered registered) {
        return registered.applicant().code().startsWith(APPLICANT);
    }
}
