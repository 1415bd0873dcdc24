package vn.hoctap.recognition.verifier;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.hoctap.recognition.verifier.Line.Attachment;
import vn.hoctap.recognition.verifier.Line.Consistency;
import vn.hoctap.recognition.verifier.Line.End;
import vn.hoctap.recognition.verifier.Line.Event;
import vn.hoctap.recognition.verifier.Line.Head;
import vn.hoctap.recognition.verifier.Line.Summary;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/** Kinds of lines after the first three, in the order in which they come. */
enum LineKind {
    CONSISTENCY,
    EVENT,
    HEAD,
    ATTACHMENT,
    SUMMARY,
    END;

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SHA256_FORM = Pattern.compile("[0-9a-f]{64}");
    private static final List<LineKind> ALL = List.of(values());

    private final String beginning = "{\"kind\":\"" + name().toLowerCase(ROOT) + "\"";

    static LineKind of(JsonLine line, Place place) throws Unreadable {
        for (var kind : ALL) {
            if (line.passes(kind.beginning)) {
                return kind;
            }
        }
        throw new Unreadable(Why.ORDER, place);
    }

    /** Reads what stands after the kind, but not the end of the line. */
    Line read(JsonLine line, boolean everything) throws Unreadable {
        return switch (this) {
            case CONSISTENCY ->
                new Consistency(line.key("from").number(), line.key("proof").hashes());
            case EVENT -> event(line, everything);
            case HEAD ->
                new Head(
                        line.key("stream").text().toString(),
                        line.key("version").number(),
                        line.key("position").number(),
                        line.key("index").number(),
                        line.key("proof").hashes());
            case ATTACHMENT ->
                new Attachment(
                        line.key("sha256").text(SHA256_FORM),
                        line.key("stream").text().toString(),
                        line.key("position").number());
            case SUMMARY -> summary(line);
            case END -> new End(line.key("events").number(), line.key("sha256").text(SHA256_FORM));
        };
    }

    private static Event event(JsonLine line, boolean everything) throws Unreadable {
        return new Event(
                line.key("position").number(),
                line.key("streamType").text(),
                line.key("stream").text().toString(),
                line.key("version").number(),
                UUID.fromString(line.key("id").text(UUID_FORM)),
                line.key("type").text(),
                line.key("revision").text(),
                line.key("recordedAt").number(),
                line.key("payload").text(),
                line.key("metadata").text(),
                everything ? List.of() : line.key("proof").hashes());
    }

    private static Summary summary(JsonLine line) throws Unreadable {
        line.key("text").text();
        return new Summary();
    }
}
