package vn.hoctap.recognition.command.deadline.model;

import java.util.List;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.deadline.DeadlineEscalated;
import vn.hoctap.recognition.events.deadline.DeadlineEvent;
import vn.hoctap.recognition.events.deadline.DeadlineMissed;
import vn.hoctap.recognition.events.deadline.DeadlineReminded;

/** The watch over a dossier's deadlines: what it has noted of each, those among them that are long settled. */
public record Watch(List<Noted> noted) {
    public static final Watch NONE = new Watch(List.of());

    public Watch {
        noted = List.copyOf(noted);
    }

    /** One notice of one deadline. */
    public record Noted(Deadline deadline, Notice notice) {
        public static Noted of(DeadlineEvent event) {
            var notice = switch (event) {
                case DeadlineReminded _ -> Notice.REMINDED;
                case DeadlineMissed _ -> Notice.MISSED;
                case DeadlineEscalated _ -> Notice.ESCALATED;
            };
            return new Noted(new Deadline(event.kind(), event.due()), notice);
        }
    }

    /** The watch after {@code event}. */
    public static Watch evolve(Watch watch, DeadlineEvent event) {
        return new Watch(
                Stream.concat(watch.noted.stream(), Stream.of(Noted.of(event))).toList());
    }

    List<Notice> of(Deadline deadline) {
        return noted.stream()
                .filter(known -> known.deadline().equals(deadline))
                .map(Noted::notice)
                .toList();
    }
}
