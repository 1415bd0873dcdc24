package vn.hoctap.recognition.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Certainty;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineKind;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.events.deadline.PacesId;
import vn.hoctap.recognition.events.deadline.PacesPublished;
import vn.hoctap.recognition.events.deadline.WatchId;
import vn.hoctap.recognition.events.dossier.DossierId;

/** One event of each type that can be noted of a deadline, or happen to its pace. */
final class DeadlineSamples {
    private static final DossierId DOSSIER = new DossierId(UUID.fromString("2f1c2d3e-4b5a-8c6d-9e7f-0a1b2c3d4e5f"));
    private static final WatchId WATCH = WatchId.of(DOSSIER);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 14);

    private static final Citation INTERNAL = new Citation("quy định nội bộ", "Điều 4", "Điều 4", Certainty.CHECKED);

    static Stream<RecognitionEvent> all() {
        return Stream.of(
                new DeadlineReminded(WATCH, DOSSIER, DeadlineKind.RESULT, DUE, 5, LocalDate.of(2026, 2, 9)),
                new DeadlineMissed(WATCH, DOSSIER, DeadlineKind.RESULT, DUE, 0, LocalDate.of(2026, 2, 15)),
                new DeadlineEscalated(WATCH, DOSSIER, DeadlineKind.REPLY, DUE, 3, LocalDate.of(2026, 2, 25)),
                new PacesPublished(
                        PacesId.OF_DEADLINES,
                        2,
                        List.of(new Pace(DeadlineKind.REPLY, 3, 5, INTERNAL)),
                        "Sở ban hành quy chế nội bộ",
                        LocalDate.of(2026, 3, 1)));
    }

    private DeadlineSamples() {}
}
