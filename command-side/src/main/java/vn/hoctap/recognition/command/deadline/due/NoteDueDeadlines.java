package vn.hoctap.recognition.command.deadline.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.calendar.LegalCalendar;
import vn.hoctap.recognition.command.calendar.model.WorkingCalendar;
import vn.hoctap.recognition.command.deadline.NoteDeadline;
import vn.hoctap.recognition.command.deadline.model.Milestones;
import vn.hoctap.recognition.command.deadline.model.NoticesDueRule;
import vn.hoctap.recognition.command.deadline.model.Pace;
import vn.hoctap.recognition.command.deadline.model.WatchRefusal;
import vn.hoctap.recognition.command.process.DailyLook;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** Asks the watch to note what today calls for, by the calendar of today. */
@Component
final class NoteDueDeadlines implements DailyLook {
    private final DeadlineTable table;
    private final LegalCalendar calendar;
    private final Map<DeadlineKind, Pace> paces = ShippedPaces.load();

    NoteDueDeadlines(DeadlineTable table, LegalCalendar calendar) {
        this.table = table;
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "note-due-deadlines";
    }

    @Override
    public List<StreamCommand> due(LocalDate today) {
        var present = calendar.now();
        return table.dueUpTo(farthestDueDay(today, present)).stream()
                .flatMap(pending -> noteOf(pending, today, present).stream())
                .toList();
    }

    @Override
    public boolean isSettledBy(Object refusal) {
        return refusal instanceof WatchRefusal;
    }

    private Optional<StreamCommand> noteOf(PendingDeadline pending, LocalDate today, WorkingCalendar present) {
        var milestones =
                Milestones.of(pending.deadline(), paceOf(pending.deadline().kind()), present);
        var due = pending.deadline().due();
        int days = today.isAfter(due) ? present.workingDaysBetween(due, today) : present.workingDaysBetween(today, due);
        return NoticesDueRule.on(today, milestones, pending.noted()).isEmpty()
                ? Optional.empty()
                : Optional.of(NoteDeadline.of(pending.dossierId(), milestones, days, today));
    }

    /** Nothing that is due later can have to be reminded of today: the next working day ends the longest reminder. */
    private LocalDate farthestDueDay(LocalDate today, WorkingCalendar present) {
        int longest = paces.values().stream().mapToInt(Pace::remindBefore).max().orElse(0);
        return present.plusWorkingDays(today, longest + 1).day();
    }

    private Pace paceOf(DeadlineKind kind) {
        return Objects.requireNonNull(paces.get(kind), kind::name);
    }
}
