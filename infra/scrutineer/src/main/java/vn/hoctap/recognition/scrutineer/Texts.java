package vn.hoctap.recognition.scrutineer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences in Vietnamese or English. */
final class Texts {
    private final ResourceBundle texts;

    private Texts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** @param language en, or vi for anything else */
    static Texts in(String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.ROOT;
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle("vn.hoctap.recognition.scrutineer.texts", locale, control));
    }

    /** @param details as they are written */
    String of(String key, Object... details) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(details);
    }

    /** A word of an enumeration, such as sessionresult.MET. */
    String word(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.name());
    }
}
