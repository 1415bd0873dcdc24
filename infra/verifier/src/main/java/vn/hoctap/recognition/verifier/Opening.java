package vn.hoctap.recognition.verifier;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Mismatch.Reason;
import vn.hoctap.recognition.verifier.PackageReader.Header;

/**
 * What everything after it is held against: a signed checkpoint and, if the user kept one, an earlier one by the same key.
 */
record Opening(Scope scope, Checkpoint checkpoint, Optional<Checkpoint> earlier) {
    /** @param sentences takes what is to be said of the opening, as far as it is read */
    static Opening read(PackageReader lines, Order order, List<Sentence> sentences)
            throws IOException, Unreadable, Mismatch {
        var header = lines.header();
        sentences.add(Sentence.of("package", header.origin()));
        sentences.add(sentence(header.scope()));
        var key = key(lines, order, sentences);
        var checkpoint = checkpoint(lines, header, key);
        var time = checkpoint.time().toString();
        sentences.add(Sentence.of("checkpoint", checkpoint.size(), checkpoint.streams(), time));
        return new Opening(header.scope(), checkpoint, earlier(order, key));
    }

    private static Sentence sentence(Scope scope) {
        return switch (scope) {
            case Scope.All _ -> Sentence.of("scope.all");
            case Scope.Dossier(var stream) -> Sentence.of("scope.dossier", stream);
            case Scope.Commune(var area, var year) -> Sentence.of("scope.commune", area, Long.toString(year));
        };
    }

    private static LogKey key(PackageReader lines, Order order, List<Sentence> sentences)
            throws IOException, Unreadable, Mismatch {
        var own = LogKey.parse(lines.key(), lines.place());
        var key = order.key().orElse(own);
        sentences.add(Sentence.of(order.key().isPresent() ? "key.given" : "key.own", key.name(), key.hash()));
        Mismatch.unless(own.equals(key), Reason.OTHER_KEY, lines.place());
        return key;
    }

    private static Checkpoint checkpoint(PackageReader lines, Header header, LogKey key)
            throws IOException, Unreadable, Mismatch {
        var note = SignedNote.parse(lines.note(), lines.place());
        Mismatch.unless(key.hasSigned(note), Reason.SIGNATURE, lines.place());
        var checkpoint = Checkpoint.parse(note.text(), lines.place());
        boolean sameOrigin =
                checkpoint.origin().equals(header.origin()) && header.origin().equals(key.name());
        Mismatch.unless(sameOrigin, Reason.ORIGIN, lines.place());
        return checkpoint;
    }

    private static Optional<Checkpoint> earlier(Order order, LogKey key) throws Unreadable, Mismatch {
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
}
