package vn.hoctap.recognition.verifier;

import java.util.List;

/**
 * Something to be said to the user.
 *
 * @param key of its text
 * @param details numbers are written as the language does, texts as they are
 */
record Sentence(String key, List<Object> details) {
    Sentence {
        details = List.copyOf(details);
    }

    static Sentence of(String key, Object... details) {
        return new Sentence(key, List.of(details));
    }
}
