package vn.hoctap.recognition.command.dossier.shell;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.command.dispatch.CommandStreams;
import vn.hoctap.recognition.command.dispatch.RecentAggregates;
import vn.hoctap.recognition.command.dossier.AcceptDossier;
import vn.hoctap.recognition.events.receipt.ReceiptBookId;
import vn.hoctap.recognition.events.receipt.ReceiptEvent;
import vn.hoctap.recognition.events.receipt.ReceiptNumbered;

/** The book of one agency code and day; the next number is one more than the numbers that it holds. */
@Aggregate(type = "ReceiptBook", commandTargetResolver = CommandStreams.NAME, cache = RecentAggregates.NAME)
class ReceiptBookAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable ReceiptBookId bookId;

    private int entered;

    int enter(ReceiptBookId id, String agency, AcceptDossier command) {
        AggregateLifecycle.apply(
                new ReceiptNumbered(id, agency, entered + 1, command.dossierId(), command.effectiveOn()));
        return entered;
    }

    @EventSourcingHandler
    void on(ReceiptEvent event) {
        bookId = event.bookId();
        entered++;
    }
}
