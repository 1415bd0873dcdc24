package vn.hoctap.recognition.verifier;

import java.util.Optional;

/**
 * A signature in a note.
 *
 * @param name of the key
 * @param keyHash 4 bytes that tell keys of one name apart
 */
record NoteSignature(String name, Slice keyHash, Slice signature) {
    private static final int KEY_HASH = 4;

    static Optional<NoteSignature> of(String name, byte[] bytes) {
        var all = Slice.of(bytes);
        return bytes.length > KEY_HASH
                ? Optional.of(new NoteSignature(name, all.part(0, KEY_HASH), all.part(KEY_HASH, bytes.length)))
                : Optional.empty();
    }
}
