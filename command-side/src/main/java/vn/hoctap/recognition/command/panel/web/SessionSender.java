package vn.hoctap.recognition.command.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.command.panel.SessionCommand;

/** Sends commands to sessions; what refuses one comes back as a problem. */
@Component
class SessionSender {
    private final CommandDispatcher dispatcher;
    private final Clock clock;

    SessionSender(CommandDispatcher dispatcher, Clock clock) {
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    SessionAnswer send(SessionCommand command, CommandRequest request) {
        try {
            return new SessionAnswer(command.sessionId(), dispatcher.send(command, request));
        } catch (RuntimeException failure) {
            throw SessionCommandProblems.of(failure);
        }
    }

    LocalDate day(@Nullable LocalDate effectiveOn) {
        return effectiveOn == null ? LocalDate.now(clock) : effectiveOn;
    }
}
