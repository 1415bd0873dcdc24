package vn.hoctap.recognition.command.deadline.model;

import vn.hoctap.recognition.command.deadline.DeadlineCommand;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.model.Decision;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;

/** The rules of the watch: of one kind and due day each notice once, whoever asks how often on whichever day. */
public final class WatchDecider {
    private WatchDecider() {}

    public static Decision<DeadlineEvent, WatchRefusal> decide(DeadlineCommand command, Watch watch) {
        return switch (command) {
            case NoteDeadline note -> note(note, watch);
        };
    }

    private static Decision<DeadlineEvent, WatchRefusal> note(NoteDeadline command, Watch watch) {
        var noted = watch.of(command.milestones().deadline());
        var due = NoticesDueRule.on(command.effectiveOn(), command.milestones(), noted);
        if (due.isEmpty()) {
            return Decision.refuse(noted.isEmpty() ? WatchRefusal.NOT_DUE_YET : WatchRefusal.ALREADY_NOTED);
        }
        return new Decision.Accepted<>(
                due.stream().map(notice -> event(notice, command)).toList());
    }

    private static DeadlineEvent event(Notice notice, NoteDeadline command) {
        var watch = command.watchId();
        var dossier = command.dossierId();
        var kind = command.milestones().deadline().kind();
        var due = command.milestones().deadline().due();
        int days = command.workingDays();
        var on = command.effectiveOn();
        return switch (notice) {
            case REMINDED -> new DeadlineReminded(watch, dossier, kind, due, days, on);
            case MISSED -> new DeadlineMissed(watch, dossier, kind, due, days, on);
            case ESCALATED -> new DeadlineEscalated(watch, dossier, kind, due, days, on);
        };
    }
}
