package vn.hoctap.recognition.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Line.Attachment;
import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Line.End;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Line.Head;
import vn.hoctap.recognition.verifier.Line.Summary;
import vn.hoctap.recognition.verifier.Mismatch.Reason;
import vn.hoctap.recognition.verifier.PackageReader.Bookmark;

/** Verifies a package, in the order of its lines, up to the first thing that is wrong. */
final class Verification {
    private final Order order;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Sentence> gaps = new ArrayList<>();
    private Optional<Bookmark> attachments = Optional.empty();
    private long events;

    private Verification(Order order) {
        this.order = order;
    }

    /**
     * @throws Unreadable if the package is not one
     * @throws IOException if a file cannot be read
     */
    static Verdict of(Order order) throws IOException, Unreadable {
        return new Verification(order).verdict();
    }

    private Verdict verdict() throws IOException, Unreadable {
        try {
            verifyPackage();
            verifyAttachments();
        } catch (Mismatch mismatch) {
            say("read", events);
            return new Verdict.Fail(mismatch, sentences);
        }
        sentences.addAll(gaps);
        return gaps.isEmpty() ? new Verdict.Pass(sentences) : new Verdict.Incomplete(sentences);
    }

    private void verifyPackage() throws IOException, Unreadable, Mismatch {
        try (var lines = PackageReader.open(order.file())) {
            var opening = Opening.read(lines, order, sentences);
            var checkpoint = opening.checkpoint();
            var earlier = opening.earlier();
            boolean everything = opening.scope() instanceof Scope.All;
            var growth = new Growth(checkpoint, earlier, everything, lines.place());
            var scope =
                    everything ? new EverythingCheck(checkpoint, earlier) : new PartCheck(checkpoint, opening.scope());
            verifyLines(lines, growth, scope);
            say("verified", events, scope.streams());
            say(growth, earlier);
        }
    }

    private void verifyLines(PackageReader lines, Growth growth, ScopeCheck scope)
            throws IOException, Unreadable, Mismatch {
        while (true) {
            switch (lines.next()) {
                case Consistency consistency -> {
                    growth.accept(consistency, lines.place());
                    scope.accept(consistency, lines.place());
                }
                case Event event -> {
                    scope.accept(event);
                    events++;
                }
                case Head head -> scope.accept(head, lines.place());
                case Attachment _ -> attachments = attachments.or(() -> Optional.of(lines.bookmark()));
                case Summary _ -> {}
                case End end -> {
                    scope.finish(lines.place());
                    Mismatch.unless(end.events() == events, Reason.END_COUNT, lines.place());
                    Mismatch.unless(end.sha256().equals(lines.hash().hex()), Reason.END_HASH, lines.place());
                    return;
                }
            }
        }
    }

    private void verifyAttachments() throws IOException, Unreadable, Mismatch {
        var check = new AttachmentCheck(order.attachments());
        if (attachments.isPresent()) {
            check.verify(order.file(), attachments.get());
        }
        say("attachments", check.named());
        if (order.attachments().isPresent()) {
            say("attachments.compared", check.compared());
            check.firstMissing().ifPresent(first -> gaps.add(Sentence.of("gap.files", check.missing(), first)));
        }
    }

    private void say(Growth growth, Optional<Checkpoint> earlier) {
        earlier.filter(known -> growth.isProved())
                .ifPresent(known -> say("grew", known.size(), known.time().toString()));
        earlier.filter(known -> !growth.isProved())
                .ifPresent(known -> gaps.add(Sentence.of("gap.consistency", known.size())));
    }

    private void say(String key, Object... details) {
        sentences.add(Sentence.of(key, details));
    }
}
