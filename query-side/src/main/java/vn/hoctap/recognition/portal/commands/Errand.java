package vn.hoctap.recognition.portal.commands;

import java.util.OptionalLong;

/**
 * What a page asks the command side to do.
 *
 * @param address below {@code /api/v1/}
 * @param key by which a form that is sent twice is done once; the form was given it when it was shown
 * @param seen the version that its sender saw; empty for what begins something
 */
public record Errand(String address, Object body, String key, OptionalLong seen) {
    /** What begins something. */
    public static Errand beginning(String address, Object body, String key) {
        return new Errand(address, body, key, OptionalLong.empty());
    }

    /** A change of what its sender saw. */
    public static Errand change(String address, Object body, String key, long seen) {
        return new Errand(address, body, key, OptionalLong.of(seen));
    }
}
