package vn.hoctap.recognition.command.calendar.shell;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.calendar.CalendarCommand;
import vn.hoctap.recognition.command.calendar.DeclareDays;
import vn.hoctap.recognition.command.calendar.model.CalendarDecider;
import vn.hoctap.recognition.command.calendar.model.DeclaredDays;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.Decided;
import vn.hoctap.recognition.command.dispatch.ExpectedVersions;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.events.calendar.CalendarEvent;
import vn.hoctap.recognition.events.calendar.CalendarId;

/** Carries commands to {@link CalendarDecider} and its events back; every handler answers the stream's new version. */
@Aggregate(type = "Calendar", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class CalendarAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable CalendarId calendarId;

    private DeclaredDays days = DeclaredDays.NONE;

    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command) {
        ExpectedVersions.verify(command, AggregateLifecycle.getVersion());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    long handle(DeclareDays command, Clock clock) {
        return execute(command, LocalDate.now(clock));
    }

    @EventSourcingHandler
    void on(CalendarEvent event) {
        calendarId = event.calendarId();
        days = DeclaredDays.evolve(days, event);
    }

    private long execute(CalendarCommand command, LocalDate today) {
        return Decided.takeEffect(CalendarDecider.decide(command, days, today));
    }
}
