package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** Lines of a package but the last, open to any change; {@link #bytes} adds a last line that fits them. */
record SamplePackage(List<String> lines) {
    static SamplePackage everything(SampleLog log, int size, int... from) {
        return write(log, size, "{\"kind\":\"all\"}", Set.copyOf(log.streams(size)), from);
    }

    static SamplePackage dossier(SampleLog log, int size, String stream, int... from) {
        return write(log, size, "{\"kind\":\"dossier\",\"stream\":" + quoted(stream) + "}", Set.of(stream), from);
    }

    static SamplePackage commune(SampleLog log, int size, Set<String> streams, int... from) {
        return write(log, size, "{\"kind\":\"commune\",\"area\":\"00004\",\"year\":2026}", streams, from);
    }

    private static SamplePackage write(SampleLog log, int size, String scope, Set<String> streams, int... from) {
        var everything = scope.equals("{\"kind\":\"all\"}");
        var lines = new ArrayList<String>();
        lines.add("{\"kind\":\"package\",\"format\":\"hoctap-audit-package/1\",\"origin\":%s,\"scope\":%s}"
                .formatted(quoted(log.origin()), scope));
        lines.add("{\"kind\":\"key\",\"key\":%s}".formatted(quoted(log.key())));
        lines.add("{\"kind\":\"checkpoint\",\"note\":%s}".formatted(quoted(log.note(size))));
        var leaves = log.leaves(size);
        for (int earlier : from) {
            lines.add("{\"kind\":\"consistency\",\"from\":%s,\"proof\":%s}"
                    .formatted(earlier, proof(ReferenceTree.proof(earlier, leaves))));
        }
        var events = log.events().subList(0, size).stream()
                .filter(event -> streams.contains(event.stream()))
                .toList();
        events.forEach(event -> lines.add(event(
                event, everything ? "" : proof(ReferenceTree.path((int) event.position() - 1, leaves)))));
        if (!everything) {
            addHeads(log, size, streams, lines);
        }
        events.stream()
                .filter(Stored::hasAttachment)
                .forEach(event -> lines.add(attachment(event.sha256(), event.stream(), event.position())));
        lines.add("{\"kind\":\"summary\",\"text\":\"Tóm tắt cho người đọc\"}");
        return new SamplePackage(lines);
    }

    private static void addHeads(SampleLog log, int size, Set<String> streams, List<String> lines) {
        var heads = log.heads(size);
        var leaves = log.headLeaves(size);
        IntStream.range(0, heads.size())
                .filter(index -> streams.contains(heads.get(index).stream()))
                .boxed()
                .sorted((one, other) -> SampleLog.BY_BYTES.compare(heads.get(one).stream(), heads.get(other).stream()))
                .forEach(index -> {
                    var head = heads.get(index);
                    lines.add(
                            "{\"kind\":\"head\",\"stream\":%s,\"version\":%s,\"position\":%s,\"index\":%s,\"proof\":%s}"
                                    .formatted(
                                            quoted(head.stream()),
                                            head.version(),
                                            head.position(),
                                            index,
                                            proof(ReferenceTree.path(index, leaves))));
                });
    }

    /** @param proof empty where the scope is all */
    static String event(Stored event, String proof) {
        return ("{\"kind\":\"event\",\"position\":%s,\"streamType\":%s,\"stream\":%s,\"version\":%s,\"id\":\"%s\","
                        + "\"type\":%s,\"revision\":%s,\"recordedAt\":%s,\"payload\":%s,\"metadata\":%s%s}")
                .formatted(
                        event.position(),
                        quoted(event.streamType()),
                        quoted(event.stream()),
                        event.version(),
                        event.id(),
                        quoted(event.type()),
                        quoted(event.revision()),
                        event.recordedAt(),
                        quoted(event.payload()),
                        quoted(event.metadata()),
                        proof.isEmpty() ? "" : ",\"proof\":" + proof);
    }

    static String attachment(String sha256, String stream, long position) {
        return "{\"kind\":\"attachment\",\"sha256\":\"%s\",\"stream\":%s,\"position\":%s}"
                .formatted(sha256, quoted(stream), position);
    }

    static String proof(List<byte[]> hashes) {
        return hashes.stream()
                .map(hash -> "\"" + ReferenceTree.text(hash) + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(sign -> json.append(
                        switch (sign) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            default -> sign < ' ' ? "\\u%04x".formatted(sign) : String.valueOf((char) sign);
                        }));
        return json.append('"').toString();
    }

    /** Numbers of the lines of a kind, from 0. */
    int[] all(String kind) {
        var beginning = "{\"kind\":\"" + kind + "\"";
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith(beginning))
                .toArray();
    }

    int first(String kind) {
        return all(kind)[0];
    }

    int last(String kind) {
        var found = all(kind);
        return found[found.length - 1];
    }

    /** @throws AssertionError unless there is something to replace */
    SamplePackage replace(int line, String regex, String replacement) {
        var changed = lines.get(line).replaceFirst(regex, replacement);
        if (changed.equals(lines.get(line))) {
            throw new AssertionError("nothing to replace by " + regex + " in " + lines.get(line));
        }
        lines.set(line, changed);
        return this;
    }

    SamplePackage remove(int line) {
        lines.remove(line);
        return this;
    }

    SamplePackage add(int line, String content) {
        lines.add(line, content);
        return this;
    }

    SamplePackage without(Stored event) {
        return remove(lineOf(event));
    }

    int lineOf(Stored event) {
        return lineThatBegins("{\"kind\":\"event\",\"position\":" + event.position() + ",");
    }

    int headOf(String stream) {
        return lineThatBegins("{\"kind\":\"head\",\"stream\":" + quoted(stream) + ",");
    }

    private int lineThatBegins(String beginning) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** What stands before the last line. */
    byte[] content() {
        return lines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    byte[] bytes() {
        return sealed(content(), all("event").length);
    }

    static byte[] sealed(byte[] content, long events) {
        var end = "{\"kind\":\"end\",\"events\":%s,\"sha256\":\"%s\"}\n"
                .formatted(events, HexFormat.of().formatHex(ReferenceTree.sha256(content)));
        var all = new ByteArrayOutputStream();
        all.writeBytes(content);
        all.writeBytes(end.getBytes(UTF_8));
        return all.toByteArray();
    }
}
