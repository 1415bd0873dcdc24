package vn.hoctap.recognition.command.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.StreamCommand;
import vn.hoctap.recognition.command.dispatch.Answer;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;

/** Sends what is due today; what fails is told and holds up nothing else. */
@Component
final class LookRun {
    private final CommandDispatcher dispatcher;
    private final Clock clock;
    private final Troubles troubles;

    LookRun(CommandDispatcher dispatcher, Clock clock, Troubles troubles) {
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.troubles = troubles;
    }

    void run(DailyLook look) {
        try {
            long failed = look.due(LocalDate.now(clock)).stream()
                    .filter(command -> !isSent(command, look))
                    .count();
            if (failed == 0) {
                troubles.end(look.name());
            }
        } catch (RuntimeException failure) {
            troubles.begin(look.name(), failure);
        }
    }

    private boolean isSent(StreamCommand command, DailyLook look) {
        try {
            send(command, look);
            return true;
        } catch (RuntimeException failure) {
            troubles.begin(look.name(), failure);
            return false;
        }
    }

    private void send(StreamCommand command, DailyLook look) {
        if (dispatcher.askOfItself(command) instanceof Answer.Refused(var refusal) && !look.isSettledBy(refusal)) {
            throw new UnexpectedRefusal(command, refusal);
        }
    }
}
