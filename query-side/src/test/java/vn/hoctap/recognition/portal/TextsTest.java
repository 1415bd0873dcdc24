package vn.hoctap.recognition.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every text stands in a file of its room, in both languages, and every page asks there. */
@DisplayName("Texts of the portal")
class TextsTest {
    private static final Path FILES = Path.of("src/main/resources/text");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java");
    private static final String ENGLISH = "_en.properties";

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]");
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--.*?-->|(?m)^\\s*//[^\\n]*$");
    private static final Pattern ASKED_BY_TEMPLATES = Pattern.compile("#\\{([a-z][a-zA-Z0-9_.-]*)");
    private static final Pattern ASKED_BY_CODE = Pattern.compile("Text\\s*\\.of\\(\\s*\"([^\"]+)\"[,)]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    /** Names, which are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("Đam Rông|Lâm Đồng|Tiếng Việt|Hội Khuyến học");

    /** What is written on papers and in letters, which are Vietnamese whoever reads them. */
    private static final Set<String> PAPERS = Set.of(
            "portal/authority/Articles",
            "portal/authority/Grounds",
            "portal/authority/Letterhead",
            "portal/authority/Paper",
            "portal/authority/Suggestions",
            "portal/council/MinutesDraft",
            "portal/documents/",
            "query/letters/",
            "query/QuerySideApplication");

    @Test
    void are_there_in_both_languages_with_the_same_places_for_what_is_given() {
        var all = new SoftAssertions();
        rooms().forEach((room, vietnamese) -> {
            var english = texts(FILES.resolve(room + ENGLISH));
            all.assertThat(english.keySet()).as(room).isEqualTo(vietnamese.keySet());
            vietnamese.forEach((key, text) -> {
                all.assertThat(key).startsWith(room + '.');
                all.assertThat(text).as(key).isNotBlank();
                all.assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(text));
            });
        });
        all.assertAll();
    }

    @Test
    void are_in_english_without_a_vietnamese_word() {
        assertThat(english().entrySet().stream()
                        .filter(text -> VIETNAMESE
                                .matcher(NAMES.matcher(text.getValue()).replaceAll(""))
                                .find()))
                .isEmpty();
    }

    @Test
    void write_an_apostrophe_twice_beside_a_place() {
        assertThat(Stream.concat(vietnamese().entrySet().stream(), english().entrySet().stream())
                        .filter(text -> PLACE.matcher(text.getValue()).find())
                        .filter(text -> text.getValue().replace("''", "").contains("'")))
                .isEmpty();
    }

    @Test
    void are_asked_for_by_keys_that_there_are() {
        var known = vietnamese().keySet();
        var asked = new TreeSet<String>();
        sources(TEMPLATES).values().forEach(source -> asked.addAll(found(ASKED_BY_TEMPLATES, source)));
        sources(CODE).values().forEach(source -> asked.addAll(found(ASKED_BY_CODE, source)));
        asked.removeAll(known);
        assertThat(asked).isEmpty();
    }

    @Test
    void are_each_asked_for_by_their_key_or_their_group() {
        var literals = new TreeSet<String>();
        sources(TEMPLATES).values().forEach(source -> literals.addAll(found(ASKED_BY_TEMPLATES, source)));
        sources(CODE)
                .values()
                .forEach(source -> LITERAL.matcher(source)
                        .results()
                        .map(literal ->
                                literal.group().substring(1, literal.group().length() - 1))
                        .forEach(literals::add));
        assertThat(vietnamese().keySet().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> !literals.contains(groupOf(key)) && !literals.contains(groupOf(key) + '.')))
                .isEmpty();
    }

    private static String groupOf(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    @Test
    void stand_in_no_template_and_in_no_code() {
        var found = new ArrayList<String>();
        sources(TEMPLATES)
                .forEach((path, source) -> source.lines()
                        .filter(line -> VIETNAMESE.matcher(line).find())
                        .forEach(line -> found.add(path + ": " + line.strip())));
        sources(CODE).forEach((path, source) -> {
            if (PAPERS.stream().noneMatch(path::contains)) {
                LITERAL.matcher(source)
                        .results()
                        .filter(literal -> VIETNAMESE.matcher(literal.group()).find())
                        .forEach(literal -> found.add(path + ": " + literal.group()));
            }
        });
        assertThat(found).isEmpty();
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, String> vietnamese() {
        return merged(rooms().values());
    }

    private static Map<String, String> english() {
        return merged(rooms().keySet().stream()
                .map(room -> texts(FILES.resolve(room + ENGLISH)))
                .toList());
    }

    private static Map<String, String> merged(Iterable<Map<String, String>> rooms) {
        var all = new TreeMap<String, String>();
        rooms.forEach(all::putAll);
        return all;
    }

    private static Map<String, Map<String, String>> rooms() {
        return sources(FILES).keySet().stream()
                .filter(name -> !name.endsWith(ENGLISH))
                .map(name -> name.substring(0, name.indexOf('.')))
                .collect(Collectors.toMap(
                        room -> room,
                        room -> texts(FILES.resolve(room + ".properties")),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> texts(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (one, _) -> one, TreeMap::new));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Without what is said to readers of the source. */
    private static Map<String, String> sources(Path folder) {
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
