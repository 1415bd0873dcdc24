package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/**
 * Writes a package of everything, for measuring: {@code LargePackage FILE EVENTS STREAMS}. Payloads have about 400 bytes, and
 * every fifth event names an attachment. An earlier checkpoint, at half the size, is written beside it.
 */
final class LargePackage {
    private final SampleLog log = SampleLog.random(new Random(1), 1);
    private final MessageDigest digest = Hash.sha256();
    private final int size;
    private final int streams;

    private LargePackage(int size, int streams) {
        this.size = size;
        this.streams = streams;
    }

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var large = new LargePackage(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Files.writeString(Path.of(file + ".checkpoint"), large.note(large.size / 2));
        try (var out = Files.newOutputStream(file);
                var buffered = new BufferedOutputStream(out, 1 << 20)) {
            large.write(buffered);
        }
    }

    /** Every stream takes its turn, so that the version is the number of the turn. */
    private Stored event(int position) {
        int index = position - 1;
        var id = new UUID(position * 0x9E3779B97F4A7C15L, position);
        var stream = new UUID((index % streams) * 0x9E3779B97F4A7C15L, index % streams).toString();
        var event = new Stored(
                position,
                "Dossier",
                stream,
                index / streams,
                id,
                "SelfAssessmentRecorded",
                "1",
                1_764_000_000_000_000L + position * 1_000L,
                "",
                "{\"actor\":\"7a1b\",\"role\":\"commune-officer\",\"correlationId\":\"" + id + "\"}");
        var named = position % 5 == 0 ? event.sha256() : "";
        return event.saying("{\"dossierId\":\"" + stream + "\",\"sha256\":\"" + named + "\",\"answers\":["
                + "{\"indicator\":\"1.1\",\"value\":{\"yes\":true},\"source\":\"Báo cáo của Ủy ban nhân dân xã\"},"
                        .repeat(3)
                + position + "]}");
    }

    private String note(int covered) {
        var hasher = new TreeHasher();
        var tree = new CompactRange(hasher);
        var heads = new Streams();
        for (int position = 1; position <= covered; position++) {
            var event = event(position);
            tree.add(ReferenceTree.hash(ReferenceTree.sha256(event.leaf())));
            heads.append(new Line.Event(
                    position,
                    Slice.of(new byte[0]),
                    event.stream(),
                    event.version(),
                    event.id(),
                    Slice.of(new byte[0]),
                    Slice.of(new byte[0]),
                    0,
                    Slice.of(new byte[0]),
                    Slice.of(new byte[0]),
                    List.of()));
        }
        return log.signed("%s\n%s\n%s\nstreams %s %s\ntime 2026-11-23T00:00:00Z\n"
                .formatted(log.origin(), covered, tree.root(), heads.count(), heads.root(hasher)));
    }

    private void write(OutputStream out) throws IOException {
        var first = SamplePackage.everything(log, 1).lines();
        line(out, first.get(0));
        line(out, first.get(1));
        line(out, "{\"kind\":\"checkpoint\",\"note\":" + SamplePackage.quoted(note(size)) + "}");
        lines(event -> line(out, SamplePackage.event(event, "")));
        lines(event -> {
            if (event.position() % 5 == 0) {
                line(out, SamplePackage.attachment(event.sha256(), event.stream(), event.position()));
            }
        });
        var hash = HexFormat.of().formatHex(digest.digest());
        line(out, "{\"kind\":\"end\",\"events\":%s,\"sha256\":\"%s\"}".formatted(size, hash));
    }

    private void lines(Consumer<Stored> each) {
        for (int position = 1; position <= size; position++) {
            each.accept(event(position));
        }
    }

    private void line(OutputStream out, String text) {
        var bytes = (text + "\n").getBytes(UTF_8);
        digest.update(bytes);
        try {
            out.write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
