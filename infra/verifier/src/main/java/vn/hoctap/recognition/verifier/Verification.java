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
import vn.hoctap.recognition.verifier.PackageReader.Header;

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
            var header = lines.header();
            say("package", header.origin());
            say(header.scope());
            var key = key(lines);
            var checkpoint = checkpoint(lines, header, key);
            var earlier = earlier(key);
            boolean everything = header.scope() instanceof Scope.All;
            var growth = new Growth(checkpoint, earlier, everything, lines.place());
            var scope =
                    everything ? new EverythingCheck(checkpoint, earlier) : new PartCheck(checkpoint, header.scope());
            verifyLines(lines, growth, scope);
            say("verified", events, scope.streams());
            say(growth, earlier);
        }
    }

    private LogKey key(PackageReader lines) throws IOException, Unreadable, Mismatch {
        var own = LogKey.parse(lines.key(), lines.place());
        var key = order.key().orElse(own);
        say(order.key().isPresent() ? "key.given" : "key.own", key.name(), key.hash());
        Mismatch.unless(own.equals(key), Reason.OTHER_KEY, lines.place());
        return key;
    }

    private Checkpoint checkpoint(PackageReader lines, Header header, LogKey key)
            throws IOException, Unreadable, Mismatch {
        var note = SignedNote.parse(lines.note(), lines.place());
        Mismatch.unless(key.hasSigned(note), Reason.SIGNATURE, lines.place());
        var checkpoint = Checkpoint.parse(note.text(), lines.place());
        boolean sameOrigin =
                checkpoint.origin().equals(header.origin()) && header.origin().equals(key.name());
        Mismatch.unless(sameOrigin, Reason.ORIGIN, lines.place());
        say(
                "checkpoint",
                checkpoint.size(),
                checkpoint.streams(),
                checkpoint.time().toString());
        return checkpoint;
    }

    private Optional<Checkpoint> earlier(LogKey key) throws Unreadable, Mismatch {
        if (order.earlier().isEmpty()) {
            return Optional.empty();
        }
        var place = new Place.Named("--checkpoint");
        var note = order.earlier().get();
        Mismatch.unless(key.hasSigned(note), Reason.EARLIER_SIGNATURE, place);
        var checkpoint = Checkpoint.parse(note.text(), place);
        Mismatch.unless(checkpoint.origin().equals(key.name()), Reason.EARLIER_SIGNATURE, place);
        return Optional.of(checkpoint);
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

    private void say(Scope scope) {
        switch (scope) {
            case Scope.All _ -> say("scope.all");
            case Scope.Dossier(var stream) -> say("scope.dossier", stream);
            case Scope.Commune(var area, var year) -> say("scope.commune", area, Long.toString(year));
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
