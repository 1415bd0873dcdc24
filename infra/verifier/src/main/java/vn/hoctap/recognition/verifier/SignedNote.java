package vn.hoctap.recognition.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/**
 * A text and its signatures, in the form of C2SP signed-note.
 *
 * @param text what is signed, with its last line feed
 */
record SignedNote(String text, List<NoteSignature> signatures) {
    /** The form asks for 16 at least. */
    private static final int MOST_SIGNATURES = 100;

    private static final String BEFORE_NAME = "— ";

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    static SignedNote parse(String note, Place place) throws Unreadable {
        return parse(note).orElseThrow(() -> new Unreadable(Why.NOTE, place));
    }

    private static Optional<SignedNote> parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || note.chars().anyMatch(sign -> sign < ' ' && sign != '\n')) {
            return Optional.empty();
        }
        var lines = note.substring(blank + 2).lines().toList();
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signature(line).ifPresent(signatures::add);
        }
        return lines.isEmpty() || lines.size() > MOST_SIGNATURES || signatures.size() < lines.size()
                ? Optional.empty()
                : Optional.of(new SignedNote(note.substring(0, blank + 1), signatures));
    }

    private static Optional<NoteSignature> signature(String line) {
        var parts = line.split(" ", -1);
        return parts.length == 3 && line.startsWith(BEFORE_NAME) && isName(parts[1])
                ? Strict.base64(parts[2]).flatMap(bytes -> NoteSignature.of(parts[1], bytes))
                : Optional.empty();
    }

    /** Names of keys have neither spaces of any kind nor a plus. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.codePoints()
                        .noneMatch(sign -> sign == '+' || Character.isSpaceChar(sign) || Character.isWhitespace(sign));
    }
}
