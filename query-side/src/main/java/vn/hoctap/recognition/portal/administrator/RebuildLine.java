package vn.hoctap.recognition.portal.administrator;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.projections.Rebuild;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.text.Text;

/** A rebuilding in words. */
public record RebuildLine(Rebuild row) {
    private static final int WHOLE = 100;

    public String projection() {
        return ProjectionWords.of(row.projection());
    }

    public String address() {
        return ProjectionPages.ADDRESS + "/" + row.projection();
    }

    public String state() {
        return ProjectionWords.of(row.state());
    }

    public boolean waits() {
        return row.state() == Rebuild.State.PROPOSED;
    }

    public boolean runs() {
        return row.state() == Rebuild.State.RUNNING;
    }

    public LocalDateTime proposedAt() {
        return inVietnam(row.proposedAt());
    }

    public @Nullable LocalDateTime finishedAt() {
        var at = row.finishedAt();
        return at == null ? null : inVietnam(at);
    }

    /** How much of the ledger it has been through, of a hundred. */
    public long share() {
        long whole = row.eventsDone() + row.eventsToDo();
        return whole == 0 ? 0 : row.eventsDone() * WHOLE / whole;
    }

    /** Why somebody may not let it begin; empty where they may. */
    public String whyNotBy(String subject) {
        return row.proposedBy().equals(subject) ? Text.of("administrator.projection.rebuild.own") : "";
    }

    private static LocalDateTime inVietnam(Instant at) {
        return LocalDateTime.ofInstant(at, Days.VIETNAM);
    }
}
