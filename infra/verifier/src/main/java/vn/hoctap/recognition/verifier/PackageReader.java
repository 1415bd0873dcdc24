package vn.hoctap.recognition.verifier;

import java.io.IOException;
import java.nio.file.Path;
import vn.hoctap.recognition.verifier.Line.End;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/** Reads a package line by line, strictly: the three lines that begin every package, then {@link #next} until its end. */
final class PackageReader implements AutoCloseable {
    private static final String FORMAT = "hoctap-audit-package/1";

    private final LineSource lines;
    private LineKind newest = LineKind.CONSISTENCY;
    private boolean everything;

    private PackageReader(LineSource lines, boolean everything) {
        this.lines = lines;
        this.everything = everything;
    }

    /** First line of a package. */
    record Header(String origin, Scope scope) {}

    static PackageReader open(Path path) throws IOException {
        return new PackageReader(LineSource.open(path), false);
    }

    /** Opens a package of which the lines before have been read already. */
    static PackageReader open(Path path, Bookmark bookmark) throws IOException {
        var lines = LineSource.open(path, bookmark.offset(), bookmark.line() - 1);
        return new PackageReader(lines, bookmark.everything());
    }

    /** Where the line begins that was read last. */
    record Bookmark(long offset, long line, boolean everything) {}

    Bookmark bookmark() {
        return new Bookmark(lines.offset(), lines.place().number(), everything);
    }

    Place place() {
        return lines.place();
    }

    Header header() throws IOException, Unreadable {
        var line = begin("package");
        var format = line.key("format").text().toString();
        if (!format.equals(FORMAT)) {
            throw new Unreadable(Why.FORMAT, place());
        }
        var origin = line.key("origin").text().toString();
        var scope = scope(line.key("scope"));
        line.end();
        everything = scope instanceof Scope.All;
        return new Header(origin, scope);
    }

    private Scope scope(JsonLine line) throws Unreadable {
        Scope scope;
        if (line.passes("{\"kind\":\"all\"")) {
            scope = new Scope.All();
        } else if (line.passes("{\"kind\":\"dossier\"")) {
            scope = new Scope.Dossier(line.key("stream").text().toString());
        } else {
            line.pass("{\"kind\":\"commune\"");
            scope = new Scope.Commune(
                    line.key("area").text().toString(), line.key("year").number());
        }
        line.pass("}");
        return scope;
    }

    String key() throws IOException, Unreadable {
        return only("key", "key");
    }

    String note() throws IOException, Unreadable {
        return only("checkpoint", "note");
    }

    private String only(String kind, String key) throws IOException, Unreadable {
        var line = begin(kind);
        var text = line.key(key).text().toString();
        line.end();
        return text;
    }

    private JsonLine begin(String kind) throws IOException, Unreadable {
        var line = lines.next();
        lines.count();
        if (!line.passes("{\"kind\":\"" + kind + "\"")) {
            throw new Unreadable(Why.ORDER, place());
        }
        return line;
    }

    /** The next line; after {@link End} there is none. */
    Line next() throws IOException, Unreadable {
        var line = lines.next();
        var kind = LineKind.of(line, place());
        if (kind.compareTo(newest) < 0 || (everything && kind == LineKind.HEAD)) {
            throw new Unreadable(Why.ORDER, place());
        }
        newest = kind;
        if (kind != LineKind.END) {
            lines.count();
        }
        var read = kind.read(line, everything);
        line.end();
        if (kind == LineKind.END && !lines.isAtEnd()) {
            throw new Unreadable(Why.AFTER_END, place());
        }
        return read;
    }

    /** Of all lines before the last; to be asked for once, after {@link End}. */
    Hash hash() {
        return lines.hash();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
