package vn.hoctap.recognition.command.authority.shipped;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.authority.InstallAdministrator;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;

/**
 * Installs the administrators whom the operator names, so that there are two who can grant rights to others. Whoever has had
 * any right before is left as they are: a right withdrawn does not come back with the next start.
 */
@Component
class InstallFirstAdministrators implements ApplicationRunner {
    private final CommandDispatcher dispatcher;
    private final List<String> subjects;
    private final Clock clock;

    InstallFirstAdministrators(
            CommandDispatcher dispatcher,
            @Value("${recognition.first-administrators:}") List<String> subjects,
            Clock clock) {
        this.dispatcher = dispatcher;
        this.subjects = List.copyOf(subjects);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        subjects.forEach(subject -> dispatcher.askOfItself(new InstallAdministrator(subject, LocalDate.now(clock))));
    }
}
