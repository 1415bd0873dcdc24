package vn.hoctap.recognition.query.auditpackage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hoctap.recognition.messaging.Envelope;
import vn.hoctap.recognition.query.auditpackage.AuditPackages.Contents;
import vn.hoctap.recognition.query.leaves.SignedLog;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.transparency.Hash;
import vn.hoctap.recognition.web.text.Text;

/** Writes one package, a line at a time, in the order of docs/audit-package.md. */
final class PackageWriter {
    private static final String FORMAT = "hoctap-audit-package/1";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Contents contents;
    private final SignedLog.Prover prover;
    private final PackageStore store;
    private final Consumer<byte[]> out;
    private final MessageDigest sha256 = newDigest();
    private long events;

    PackageWriter(Contents contents, SignedLog.Prover prover, PackageStore store, Consumer<byte[]> out) {
        this.contents = contents;
        this.prover = prover;
        this.store = store;
        this.out = out;
    }

    /** @param earlier sizes of earlier checkpoints */
    void write(Collection<Long> earlier) {
        var anchor = contents.anchor();
        line(PackageLine.object(
                "kind",
                "package",
                "format",
                FORMAT,
                "origin",
                anchor.key().name(),
                "scope",
                contents.scope().written()));
        line(PackageLine.object("kind", "key", "key", anchor.key().written()));
        line(PackageLine.object("kind", "checkpoint", "note", anchor.signed().note()));
        earlier.stream().distinct().sorted().forEach(this::consistency);
        events();
        heads();
        attachments();
        summary();
        end();
    }

    private void consistency(long from) {
        line(PackageLine.object("kind", "consistency", "from", from, "proof", texts(prover.consistency(from, size()))));
    }

    private void events() {
        if (contents.isOfAll()) {
            store.events(size(), event -> write(line(event)));
        } else {
            store.events(contents.selection(), size(), event -> write(proved(event)));
        }
    }

    private void write(Map<String, Object> event) {
        events++;
        line(event);
    }

    private Map<String, Object> proved(Envelope event) {
        var line = line(event);
        line.put("proof", texts(prover.inclusion(event.position(), size())));
        return line;
    }

    private static Map<String, Object> line(Envelope event) {
        return PackageLine.object(
                "kind", "event",
                "position", event.position(),
                "streamType", event.streamType(),
                "stream", event.stream(),
                "version", event.version(),
                "id", event.eventId().toString(),
                "type", event.type(),
                "revision", event.revision(),
                "recordedAt", ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()),
                "payload", event.payload(),
                "metadata", event.metadata());
    }

    private void heads() {
        contents.streams().stream()
                .flatMap(stream -> contents.anchor().heads().of(stream).stream())
                .forEach(head -> line(PackageLine.object(
                        "kind", "head",
                        "stream", head.stream(),
                        "version", head.version(),
                        "position", head.position(),
                        "index", head.index(),
                        "proof", texts(head.proof()))));
    }

    private void attachments() {
        store.attachments(contents.selection(), size(), this::attachment);
    }

    private void attachment(PackageStore.Attachment file) {
        line(PackageLine.object(
                "kind", "attachment",
                "sha256", file.sha256(),
                "stream", file.stream(),
                "position", file.position()));
    }

    private void summary() {
        Text.inVietnamese(() -> List.of(scope(), signed(), counted()))
                .forEach(text -> line(PackageLine.object("kind", "summary", "text", text)));
    }

    private String signed() {
        var checkpoint = contents.anchor().signed().checkpoint();
        var at = checkpoint.at().atZone(Days.VIETNAM);
        return Text.of("trail.package.signed", checkpoint.size(), SECOND.format(at), at.toLocalDate());
    }

    private String counted() {
        return contents.isOfAll()
                ? Text.of("trail.package.events", events)
                : Text.of(
                        "trail.package.counted",
                        events,
                        contents.dossiers(),
                        contents.streams().size() - contents.dossiers());
    }

    private void end() {
        var digest = HexFormat.of().formatHex(sha256.digest());
        out.accept(PackageLine.bytes(PackageLine.object("kind", "end", "events", events, "sha256", digest)));
    }

    private void line(Map<String, Object> line) {
        var bytes = PackageLine.bytes(line);
        sha256.update(bytes);
        out.accept(bytes);
    }

    private long size() {
        return contents.size();
    }

    private String scope() {
        return switch (contents.scope()) {
            case PackageScope.All _ -> Text.of("trail.package.all");
            case PackageScope.Dossier(var stream) -> Text.of("trail.package.dossier", stream);
            case PackageScope.Commune(var area, var year) ->
                Text.of("trail.package.commune", area, Integer.toString(year));
        };
    }

    private static List<String> texts(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
