package vn.hoctap.recognition.command.procedure.shell;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.command.procedure.PublishedProcedures;
import vn.hoctap.recognition.command.procedure.model.Procedures;
import vn.hoctap.recognition.command.store.FoldedStreams;
import vn.hoctap.recognition.events.procedure.ProcedureEvent;
import vn.hoctap.recognition.events.procedure.ProcedureId;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;

/** Reads the streams of procedures. */
@Component
class ProceduresOfTheStore implements PublishedProcedures {
    private final FoldedStreams<Procedures> streams;

    ProceduresOfTheStore(EventStore store) {
        streams = new FoldedStreams<>(
                store, Procedures.NONE, (procedures, event) -> Procedures.evolve(procedures, (ProcedureEvent) event));
    }

    @Override
    public Optional<ProcedurePublished> governing(String title, int year) {
        return of(title).governing(year);
    }

    /** What was published stays, so a version that is known need not be looked for. */
    @Override
    public Optional<ProcedurePublished> version(String title, int version) {
        var stream = ProcedureId.of(title).toString();
        return streams.asLastRead(stream).version(version).or(() -> of(title).version(version));
    }

    @Override
    public int newest(String title) {
        return of(title).versions().size();
    }

    private Procedures of(String title) {
        return streams.of(ProcedureId.of(title).toString());
    }
}
