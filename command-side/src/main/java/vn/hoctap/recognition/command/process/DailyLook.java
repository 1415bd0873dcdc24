package vn.hoctap.recognition.command.process;

import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.StreamCommand;

/**
 * What no event brings but a day does (việc đến ngày). It is looked for again and again, by whichever process comes first, so
 * a rule must refuse what is done already.
 */
public interface DailyLook {
    String name();

    /** @param today by the application's one clock, which may jump */
    List<StreamCommand> due(LocalDate today);

    /** Whether this refusal of a command says that nothing is left to do. */
    boolean isSettledBy(Object refusal);
}
