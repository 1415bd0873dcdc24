package vn.hoctap.recognition.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * A row that is written if and only if the events of a unit of work are, and in the same round trip.
 *
 * @param sql one statement; a unique key that it breaks counts as a conflict of the append
 */
public record Companion(String sql, List<Object> arguments) {
    private static final String RESOURCE = Companion.class.getName();

    public Companion {
        arguments = List.copyOf(arguments);
    }

    /** Lets the row be written with the events that the unit of work is going to append. */
    public void accompany(UnitOfWork<?> work) {
        work.root()
                .<List<Companion>>getOrComputeResource(RESOURCE, name -> new ArrayList<>())
                .add(this);
    }

    /** Those of the present unit of work, handed out once. */
    @SuppressWarnings("unchecked") // only accompany writes under this name
    static List<Companion> ofPresentWork() {
        return CurrentUnitOfWork.map(UnitOfWork::root)
                .map(work -> (List<Companion>) work.resources().remove(RESOURCE))
                .orElse(List.of());
    }
}
