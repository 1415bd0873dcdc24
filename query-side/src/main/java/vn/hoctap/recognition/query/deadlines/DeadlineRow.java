package vn.hoctap.recognition.query.deadlines;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.events.NamedUuid;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;
import vn.hoctap.recognition.query.intervals.Document;
import vn.hoctap.recognition.query.intervals.Mark;
import vn.hoctap.recognition.query.intervals.Recorded;

/**
 * What was noted of a deadline; a day on which nothing of the kind was noted is null.
 *
 * @param id follows from dossier, kind and due day
 * @param watch the stream in which it was noted
 * @param due the last good day
 * @param state never that of one that is still to come
 */
record DeadlineRow(
        UUID id,
        UUID watch,
        UUID dossierId,
        DeadlineKind kind,
        LocalDate due,
        DeadlineState state,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate escalatedOn,
        Mark first,
        Mark last)
        implements Document {

    @Override
    public UUID stream() {
        return watch;
    }

    static UUID idOf(DeadlineEvent event) {
        return idOf(event.dossierId().value(), event.kind(), event.due());
    }

    /** That of one that is still to come, too. */
    static UUID idOf(UUID dossier, DeadlineKind kind, LocalDate due) {
        return NamedUuid.of("deadline-noted/%s/%s/%s".formatted(dossier, kind, due));
    }

    static DeadlineRow after(@Nullable DeadlineRow known, Recorded<DeadlineEvent> recorded) {
        var event = recorded.event();
        var row = known == null ? unnoted(event, recorded.mark()) : known;
        var on = event.effectiveOn();
        return switch (event) {
            case DeadlineReminded _ ->
                row.with(DeadlineState.REMINDED, on, row.missedOn, row.escalatedOn, recorded.mark());
            case DeadlineMissed _ ->
                row.with(DeadlineState.MISSED, row.remindedOn, on, row.escalatedOn, recorded.mark());
            case DeadlineEscalated _ ->
                row.with(DeadlineState.ESCALATED, row.remindedOn, row.missedOn, on, recorded.mark());
        };
    }

    private static DeadlineRow unnoted(DeadlineEvent event, Mark mark) {
        return new DeadlineRow(
                idOf(event),
                event.watchId().value(),
                event.dossierId().value(),
                event.kind(),
                event.due(),
                DeadlineState.REMINDED,
                null,
                null,
                null,
                mark,
                mark);
    }

    private DeadlineRow with(
            DeadlineState next,
            @Nullable LocalDate reminded,
            @Nullable LocalDate missed,
            @Nullable LocalDate escalated,
            Mark mark) {
        return new DeadlineRow(id, watch, dossierId, kind, due, next, reminded, missed, escalated, first, mark);
    }
}
