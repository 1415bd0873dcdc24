package vn.hoctap.recognition.verifier;

import java.util.ArrayList;
import java.util.Set;

/** Other histories, signed with the log's own key: told by an earlier checkpoint alone. */
final class HistoryMutations {
    private HistoryMutations() {}

    /** Another history with the same key: the events differ from some position on that the earlier checkpoint covers. */
    static Changed fork(Subject subject) {
        var events = new ArrayList<>(subject.log().events());
        for (int at = subject.random().nextInt(subject.earlier()); at < events.size(); at++) {
            events.set(at, events.get(at).saying("{\"fork\":" + at + "}"));
        }
        return Changed.anywhere(subject, subject.of(subject.log().with(events)).bytes())
                .with(subject.since());
    }

    /** The middle event of a dossier never was: all that follows from it was made anew, with the log's own key. */
    static Changed rewritten(Subject subject) {
        var log = subject.log();
        var stream = subject.events(subject.any(subject.events()).stream());
        var dropped = stream.get(stream.size() / 2);
        var left = new ArrayList<>(log.events());
        left.remove(dropped);
        var rewritten = log.rechained(left);
        int known = (int) Math.max(dropped.position(), Math.min(subject.earlier(), rewritten.size()));
        var whole = subject.isEverything()
                ? SamplePackage.everything(rewritten, rewritten.size())
                : SamplePackage.commune(
                        rewritten,
                        rewritten.size(),
                        Set.copyOf(rewritten.streams(rewritten.size())),
                        Math.min(known, rewritten.size()));
        return Changed.anywhere(subject, whole.bytes()).with(subject.since(log.note(known)));
    }
}
