package vn.hoctap.recognition.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text files of the module whose test runs, and what asks for them. Each question answers with what is amiss; an empty
 * answer is a good one.
 */
public final class KeptTexts {
    private static final Path FILES = Path.of("src/main/resources/text");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final String VIETNAMESE_FILE = ".properties";
    private static final String ENGLISH_FILE = "_en.properties";

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->|(?m)^\\s*//[^\\n]*$");
    private static final Pattern ASKED_BY_TEMPLATES = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.-]*)");
    private static final Pattern ASKED_BY_CODE = Pattern.compile("Text\\s*\\.of\\(\\s*\"([^\"]+)\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    /** Names, which are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Đam Rông|Lâm Đồng|Tiếng Việt|Hội Khuyến học");

    private final Map<String, Map<String, String>> vietnamese = rooms(VIETNAMESE_FILE);
    private final Map<String, Map<String, String>> english = rooms(ENGLISH_FILE);
    private final Map<String, String> templates = sources(TEMPLATES);
    private final Map<String, String> code = sources(CODE);

    /** Rooms, keys and places for what is given that one language has and the other has not, and keys of another room. */
    public List<String> apart() {
        var apart = new TreeSet<String>();
        Stream.concat(vietnamese.keySet().stream(), english.keySet().stream()).forEach(room -> {
            var here = vietnamese.getOrDefault(room, Map.of());
            var there = english.getOrDefault(room, Map.of());
            Stream.concat(here.keySet().stream(), there.keySet().stream())
                    .filter(key -> !key.startsWith(room + '.')
                            || here.getOrDefault(key, "").isBlank()
                            || there.getOrDefault(key, "").isBlank()
                            || !places(here.getOrDefault(key, "")).equals(places(there.getOrDefault(key, ""))))
                    .forEach(apart::add);
        });
        return List.copyOf(apart);
    }

    /** Keys of English texts with Vietnamese words. */
    public List<String> notEnglish() {
        return keys(english.values(), text -> isVietnamese(NAMES.matcher(text).replaceAll("")));
    }

    /** Keys of texts that have places, and in which an apostrophe stands once. */
    public List<String> withLoneApostrophes() {
        return Stream.of(vietnamese, english)
                .flatMap(language ->
                        keys(
                                language.values(),
                                text -> PLACE.matcher(text).find()
                                        && text.replace("''", "").contains("'"))
                                .stream())
                .toList();
    }

    /** Keys that are asked for and are nowhere. */
    public List<String> unknown() {
        var asked = asked();
        vietnamese.values().forEach(room -> asked.removeAll(room.keySet()));
        return List.copyOf(asked);
    }

    /** Keys that nobody asks for, neither by themselves nor by their group. */
    public List<String> unused() {
        var said = asked();
        code.values().forEach(source -> said.addAll(literals(source)));
        return vietnamese.values().stream()
                .flatMap(room -> room.keySet().stream())
                .filter(key -> !said.contains(key))
                .filter(key -> !said.contains(groupOf(key)) && !said.contains(groupOf(key) + '.'))
                .toList();
    }

    /** Vietnamese in templates, and in the literals of classes but for those under these paths. */
    public List<String> elsewhere(Set<String> allowed) {
        var inTemplates = templates.entrySet().stream()
                .flatMap(template -> template.getValue()
                        .lines()
                        .filter(KeptTexts::isVietnamese)
                        .map(line -> template.getKey() + ": " + line.strip()));
        var inCode = code.entrySet().stream()
                .filter(source -> allowed.stream().noneMatch(source.getKey()::contains))
                .flatMap(source -> literals(source.getValue()).stream()
                        .filter(KeptTexts::isVietnamese)
                        .map(literal -> source.getKey() + ": " + literal));
        return Stream.concat(inTemplates, inCode).toList();
    }

    private Set<String> asked() {
        var asked = new TreeSet<String>();
        templates.values().forEach(source -> asked.addAll(found(ASKED_BY_TEMPLATES, source)));
        code.values().forEach(source -> asked.addAll(found(ASKED_BY_CODE, source)));
        return asked;
    }

    private static boolean isVietnamese(String text) {
        return VIETNAMESE.matcher(text).find();
    }

    private static String groupOf(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static List<String> keys(Collection<Map<String, String>> rooms, Predicate<String> amiss) {
        return rooms.stream()
                .flatMap(room -> room.entrySet().stream())
                .filter(text -> amiss.test(text.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> literals(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(literal -> literal.group().substring(1, literal.group().length() - 1))
                .collect(Collectors.toSet());
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group()).collect(Collectors.toSet());
    }

    private static Map<String, Map<String, String>> rooms(String ending) {
        return sources(FILES).keySet().stream()
                .filter(name -> name.endsWith(ending))
                .filter(name -> ending.equals(ENGLISH_FILE) || !name.endsWith(ENGLISH_FILE))
                .collect(Collectors.toMap(
                        name -> name.substring(0, name.length() - ending.length()),
                        name -> texts(FILES.resolve(name))));
    }

    private static Map<String, String> texts(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Without what is said to readers of the source; nothing where the module has no such folder. */
    private static Map<String, String> sources(Path folder) {
        if (Files.notExists(folder)) {
            return Map.of();
        }
        try (var files = Files.walk(folder)) {
            var sources = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString();
                sources.put(name, COMMENT.matcher(Files.readString(file)).replaceAll(""));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
