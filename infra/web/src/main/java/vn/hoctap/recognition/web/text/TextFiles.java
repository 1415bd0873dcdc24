package vn.hoctap.recognition.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of all modules. A number is written as it stands, for a year has no thousands, and whoever has an amount writes it
 * before; a day is written as on papers.
 */
final class TextFiles extends ResourceBundleMessageSource {
    private static final String FOLDER = "text/";
    private static final String ENDING = ".properties";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Not that of whoever asks first: a server's own closes with it, while others in the same JVM go on asking. */
    private static final ClassLoader CLASSES = TextFiles.class.getClassLoader();

    TextFiles() {
        setBundleClassLoader(CLASSES);
        setBasenames(rooms());
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    private static String[] rooms() {
        try {
            var files = new PathMatchingResourcePatternResolver(CLASSES)
                    .getResources("classpath*:" + FOLDER + "*" + ENDING);
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .filter(name -> !name.endsWith("_en" + ENDING))
                    .map(name -> FOLDER + name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] given, @Nullable Locale locale) {
        return Arrays.stream(super.resolveArguments(given, locale))
                .map(TextFiles::written)
                .toArray();
    }

    private static Object written(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case Number number -> number.toString();
            case LocalDate day -> DAY.format(day);
            default -> argument;
        };
    }
}
