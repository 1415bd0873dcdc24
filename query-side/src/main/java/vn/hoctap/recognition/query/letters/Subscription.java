package vn.hoctap.recognition.query.letters;

/**
 * That somebody gets letters.
 *
 * @param failures how often the newest letter could not be handed over so far
 */
public record Subscription(String email, Rhythm rhythm, int failures) {}
