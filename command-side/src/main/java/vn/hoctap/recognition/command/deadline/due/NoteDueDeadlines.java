package vn.hoctap.recognition.command.deadline.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.deadline.PublishedPaces;
import vn.hoctap.recognition.command.deadline.model.Milestones;
import vn.hoctap.recognition.command.deadline.model.NoticesDueRule;
import vn.hoctap.recognition.command.deadline.model.WatchRefusal;
import vn.hoctap.recognition.command.process.DailyLook;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.Pace;

/** Asks the watch to note what today calls for, by the calendar and the paces of today. */
@Component
final class NoteDueDeadlines implements DailyLook {
    private final DeadlineTable table;
    private final LegalCalendar calendar;
    private final PublishedPaces paces;

    NoteDueDeadlines(DeadlineTable table, LegalCalendar calendar, PublishedPaces paces) {
        this.table = table;
        this.calendar = calendar;
        this.paces = paces;
    }

    @Override
    public String name() {
        return "note-due-deadlines";
    }

    @Override
    public List<StreamCommand> due(LocalDate today) {
        var present = calendar.now();
        var inForce = paces.on(today);
        return table.dueUpTo(farthestDueDay(today, inForce, present)).stream()
                .flatMap(pending -> noteOf(pending, today, inForce, present).stream())
                .toList();
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return refusal instanceof WatchRefusal;
    }

    /** Of a kind without a pace nothing is noted until one is published for it. */
    private static Optional<StreamCommand> noteOf(
            PendingDeadline pending, LocalDate today, Map<DeadlineKind, Pace> inForce, WorkingCalendar present) {
        return Optional.ofNullable(inForce.get(pending.deadline().kind()))
                .map(pace -> Milestones.of(pending.deadline(), pace, present))
                .filter(milestones ->
                        !NoticesDueRule.on(today, milestones, pending.noted()).isEmpty())
                .map(milestones ->
                        NoteDeadline.of(pending.dossierId(), milestones, daysBetween(pending, today, present), today));
    }

    private static int daysBetween(PendingDeadline pending, LocalDate today, WorkingCalendar present) {
        var due = pending.deadline().due();
        return today.isAfter(due) ? present.workingDaysBetween(due, today) : present.workingDaysBetween(today, due);
    }

    /** Nothing that is due later can have to be reminded of today: the next working day ends the longest reminder. */
    private static LocalDate farthestDueDay(LocalDate today, Map<DeadlineKind, Pace> inForce, WorkingCalendar present) {
        int longest =
                inForce.values().stream().mapToInt(Pace::remindBefore).max().orElse(0);
        return present.plusWorkingDays(today, longest + 1).day();
    }
}
