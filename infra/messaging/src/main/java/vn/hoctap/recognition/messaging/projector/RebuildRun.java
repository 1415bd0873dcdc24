package vn.hoctap.recognition.messaging.projector;

import java.util.UUID;
import vn.hoctap.recognition.messaging.Projection;

/** One rebuilding of one projection, and the names under which it is kept. */
record RebuildRun(UUID id, Projection projection) {
    String schema() {
        return projection.schema();
    }

    String copy() {
        return schema() + "_rebuild";
    }

    String old() {
        return schema() + "_old";
    }

    /** Name of the copy's checkpoint and dead letters. */
    String copyName() {
        return projection.name() + "~rebuild";
    }

    String mark() {
        return id.toString();
    }
}
