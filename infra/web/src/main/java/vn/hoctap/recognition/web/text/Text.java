package vn.hoctap.recognition.web.text;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Whatever a person is shown, by its key, in the language of who reads it: Vietnamese wherever nobody has chosen. Each room
 * of the project keeps its texts in {@code text/<room>.properties} (Vietnamese) and {@code text/<room>_en.properties}
 * (English), and a key begins with the name of its room; templates write {@code #{room.key}} for the same.
 */
public final class Text {
    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final MessageSource FILES = new TextFiles();

    static {
        // What is written for nobody in particular: a letter, a line of a log.
        LocaleContextHolder.setDefaultLocale(VIETNAMESE);
    }

    private Text() {}

    /**
     * @param given for {@code {0}}, {@code {1}} and so on; numbers as they stand, days as 23/11/2026
     * @throws org.springframework.context.NoSuchMessageException where the files have no such key
     */
    public static String of(String key, Object... given) {
        return FILES.getMessage(key, given, LocaleContextHolder.getLocale());
    }

    /** What a constant is called: its key is the group's, a point, and the constant's name. */
    public static String called(String group, Enum<?> constant) {
        return of(group + '.' + constant.name());
    }

    /** Papers are Vietnamese, whoever asks for them (Decree 30/2020/NĐ-CP). */
    public static <T> T inVietnamese(Supplier<T> written) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(VIETNAMESE);
        try {
            return written.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The same texts for templates. */
    public static MessageSource files() {
        return FILES;
    }
}
