package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.hoctap.recognition.verifier.Line.Attachment;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Mismatch.Reason;
import vn.hoctap.recognition.verifier.PackageReader.Bookmark;

/**
 * Attachments (tệp minh chứng) are named by events, and a folder's files have the hashes that they are called by. Events and
 * attachments stand in one order, so that the file is read at two places at once and nothing is kept.
 */
final class AttachmentCheck {
    private static final int BUFFER = 1 << 16;

    private final Optional<Path> folder;
    private Attachment newest = new Attachment("", "", 0);
    private long named;
    private long compared;
    private long missing;
    private Optional<String> firstMissing = Optional.empty();

    AttachmentCheck(Optional<Path> folder) {
        this.folder = folder;
    }

    /** How many the package names. */
    long named() {
        return named;
    }

    long compared() {
        return compared;
    }

    /** How many are not in the folder. */
    long missing() {
        return missing;
    }

    /** Hash of the first file that is not in the folder. */
    Optional<String> firstMissing() {
        return firstMissing;
    }

    /** @param bookmark at the first attachment */
    void verify(Path file, Bookmark bookmark) throws IOException, Unreadable, Mismatch {
        try (var attachments = PackageReader.open(file, bookmark);
                var events = PackageReader.open(file)) {
            events.header();
            events.key();
            events.note();
            var line = events.next();
            while (attachments.next() instanceof Attachment attachment) {
                verifyOrder(attachment);
                while (isBefore(line, attachment)) {
                    line = events.next();
                }
                verifyNamed(attachment, line);
                verifyFile(attachment);
            }
        }
    }

    private static boolean isBefore(Line line, Attachment attachment) {
        return switch (line) {
            case Line.Consistency _ -> true;
            case Event event -> event.position() < attachment.position();
            case Line.Head _, Attachment _, Line.Summary _, Line.End _ -> false;
        };
    }

    private void verifyOrder(Attachment attachment) throws Mismatch {
        boolean later = attachment.position() > newest.position()
                || (attachment.position() == newest.position()
                        && attachment.sha256().compareTo(newest.sha256()) > 0);
        Mismatch.unless(later, Reason.ATTACHMENT_ORDER, attachment.position());
        newest = attachment;
        named++;
    }

    private static void verifyNamed(Attachment attachment, Line line) throws Mismatch {
        long position = attachment.position();
        if (line instanceof Event event && event.position() == position) {
            Mismatch.unless(event.stream().equals(attachment.stream()), Reason.ATTACHMENT_STREAM, position);
            boolean stands = event.payload().contains(attachment.sha256().getBytes(US_ASCII));
            Mismatch.unless(stands, Reason.ATTACHMENT_UNNAMED, position);
        } else {
            Mismatch.unless(false, Reason.ATTACHMENT_WITHOUT_EVENT, position);
        }
    }

    private void verifyFile(Attachment attachment) throws IOException, Mismatch {
        if (folder.isEmpty()) {
            return;
        }
        var found = find(folder.get(), attachment.sha256());
        if (found.isEmpty()) {
            missing++;
            firstMissing = firstMissing.or(() -> Optional.of(attachment.sha256()));
            return;
        }
        boolean same = hash(found.get()).hex().equals(attachment.sha256());
        Mismatch.unless(same, Reason.ATTACHMENT_CHANGED, attachment.position());
        compared++;
    }

    /** In the folder itself, or two folders down as the evidence store keeps its files. */
    private static Optional<Path> find(Path folder, String sha256) {
        var deep = folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        Predicate<Path> isFile = Files::isRegularFile;
        return Stream.of(folder.resolve(sha256), deep).filter(isFile).findFirst();
    }

    private static Hash hash(Path file) throws IOException {
        var digest = Hash.sha256();
        var buffer = new byte[BUFFER];
        try (var content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Hash.of(digest);
    }
}
