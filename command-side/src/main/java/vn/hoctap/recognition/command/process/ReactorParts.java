package vn.hoctap.recognition.command.process;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.recognition.command.dispatch.CommandDispatcher;
import vn.hoctap.recognition.eventstore.Ledger;
import vn.hoctap.recognition.eventstore.LedgerEntry;

/** What every reaction needs to advance: where events come from, where commands go, where progress is kept. */
@Component
record ReactorParts(
        Ledger ledger,
        EventReader reader,
        CommandDispatcher dispatcher,
        Checkpoints checkpoints,
        TransactionTemplate transactions,
        Troubles troubles) {
    private static final int BATCH = 100;

    List<LedgerEntry> next(long position) {
        return ledger.after(position, BATCH);
    }
}
