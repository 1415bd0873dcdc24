package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Sentences in a language, from a file of texts. */
final class Texts {
    private final Properties texts;
    private final Locale locale;

    private Texts(Properties texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The language that the arguments ask for: English or, unless they do, Vietnamese. */
    static Texts of(List<String> arguments) {
        int option = arguments.indexOf("--language");
        boolean english = option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equals("en");
        return english ? of("texts_en", Locale.ENGLISH) : of("texts", Locale.forLanguageTag("vi"));
    }

    static Texts of(String file, Locale locale) {
        var texts = new Properties();
        try (var content = Objects.requireNonNull(Texts.class.getResourceAsStream(file + ".properties"));
                var reader = new InputStreamReader(content, UTF_8)) {
            texts.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Texts(texts, locale);
    }

    String of(Sentence sentence) {
        return new MessageFormat(text(sentence.key()), locale)
                .format(sentence.details().toArray());
    }

    String of(Mismatch mismatch) {
        return of(mismatch.place(), text("mismatch." + mismatch.reason()));
    }

    String of(Unreadable unreadable) {
        return of(unreadable.place(), text("unreadable." + unreadable.why()));
    }

    private String of(Place place, String what) {
        return switch (place) {
            case Place.Position(var number) -> of(Sentence.of("at.position", Long.toString(number), what));
            case Place.LineOf(var number) -> of(Sentence.of("at.line", Long.toString(number), what));
            case Place.Named(var name) -> of(Sentence.of("at.name", name, what));
        };
    }

    private String text(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
