package vn.hoctap.recognition.portal.commands;

import java.util.Optional;

/**
 * What a page asks the command side to do.
 *
 * @param address below {@code /api/v1/}
 * @param key by which a form that is sent twice is done once; the form was given it when it was shown
 * @param seen what its sender saw, as {@code If-Match} says it; empty for what begins something
 */
public record Errand(String address, Object body, String key, Optional<String> seen) {
    /** What begins something. */
    public static Errand beginning(String address, Object body, String key) {
        return new Errand(address, body, key, Optional.empty());
    }

    /** A change of what its sender saw. */
    public static Errand change(String address, Object body, String key, long seen) {
        return new Errand(address, body, key, Optional.of("\"" + seen + "\""));
    }

    /** What its sender adds of their own, whatever others have added meanwhile. */
    public static Errand addition(String address, Object body, String key) {
        return new Errand(address, body, key, Optional.of("*"));
    }
}
