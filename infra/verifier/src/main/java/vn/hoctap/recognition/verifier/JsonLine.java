package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/**
 * Reads one line of JSON whose keys stand in an order that the reader knows, without spaces: that leaves no room for a key
 * twice, a missing or an unknown one. Texts are decoded where they stand, as no text is longer than its JSON.
 */
final class JsonLine {
    /** No tree of fewer than 2^63 leaves has a longer path, and no consistency proof is longer than one hash more. */
    private static final int MOST_HASHES = 64;

    private final byte[] bytes;
    private final int end;
    private final Place place;
    private int at;

    /** @param to where the line's content ends; the array is written to */
    JsonLine(byte[] bytes, int from, int to, Place place) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
        this.place = place;
    }

    /** Whether {@code literal} comes next, which is then passed over. */
    boolean passes(String literal) {
        int length = literal.length();
        var found = length <= end - at && Arrays.equals(bytes, at, at + length, literal.getBytes(US_ASCII), 0, length);
        at += found ? length : 0;
        return found;
    }

    void pass(String literal) throws Unreadable {
        require(passes(literal));
    }

    /** Passes over a key that is not the object's first. */
    JsonLine key(String name) throws Unreadable {
        pass(",\"" + name + "\":");
        return this;
    }

    void end() throws Unreadable {
        pass("}");
        require(at == end);
    }

    long number() throws Unreadable {
        int start = at;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return Strict.number(new String(bytes, start, Math.min(at - start, 20), US_ASCII))
                .orElseThrow(this::unreadable);
    }

    List<Hash> hashes() throws Unreadable {
        var hashes = new ArrayList<Hash>();
        pass("[");
        while (!passes("]")) {
            require(hashes.size() < MOST_HASHES);
            if (!hashes.isEmpty()) {
                pass(",");
            }
            hashes.add(Hash.parse(text().toString()).orElseThrow(this::unreadable));
        }
        return hashes;
    }

    String text(Pattern form) throws Unreadable {
        var text = text().toString();
        require(form.matcher(text).matches());
        return text;
    }

    Slice text() throws Unreadable {
        pass("\"");
        int start = at;
        int written = at;
        while (!passesQuote()) {
            written = bytes[at] == '\\' ? Utf8.write(escaped(), bytes, written) : copySign(written);
        }
        return new Slice(bytes, start, written);
    }

    private boolean passesQuote() throws Unreadable {
        require(at < end);
        boolean found = bytes[at] == '"';
        at += found ? 1 : 0;
        return found;
    }

    /** Copies a character to where it comes after those before it, and says where the next one goes. */
    private int copySign(int to) throws Unreadable {
        int length = Utf8.lengthAt(bytes, at, end);
        require(length > 0 && (bytes[at] < 0 || bytes[at] >= ' '));
        for (int copied = 0; copied < length; copied++) {
            bytes[to + copied] = bytes[at++];
        }
        return to + length;
    }

    private int escaped() throws Unreadable {
        at++;
        require(at < end);
        return switch (bytes[at++]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codePoint();
            default -> throw unreadable();
        };
    }

    private int codePoint() throws Unreadable {
        char first = fourDigits();
        if (!Character.isSurrogate(first)) {
            return first;
        }
        pass("\\u");
        char second = fourDigits();
        require(Character.isSurrogatePair(first, second));
        return Character.toCodePoint(first, second);
    }

    private char fourDigits() throws Unreadable {
        require(end - at >= 4);
        int value = 0;
        for (int last = at + 4; at < last; at++) {
            int digit = bytes[at] < 0 ? -1 : Character.digit(bytes[at], 16);
            require(digit >= 0);
            value = (value << 4) | digit;
        }
        return (char) value;
    }

    private void require(boolean holds) throws Unreadable {
        if (!holds) {
            throw unreadable();
        }
    }

    private Unreadable unreadable() {
        return new Unreadable(Why.FORM, place);
    }
}
