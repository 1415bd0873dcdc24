package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rows of a list in a form, such as {@code parts[0].code}: a row that was emptied is gone, and the next takes its place.
 *
 * @param list such as {@code parts}
 * @param typed the parts of a row that are typed; what is chosen stands in every row
 */
record Rows(String list, Set<String> typed) {
    private static final int MOST = 40;

    private Pattern field() {
        return Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,2})]\\.(.+)");
    }

    /** How many rows a form has. */
    int in(Map<String, String> form) {
        return form.keySet().stream()
                .flatMap(name -> field().matcher(name).results())
                .mapToInt(row -> Integer.parseInt(row.group(1)) + 1)
                .filter(count -> count <= MOST)
                .max()
                .orElse(0);
    }

    Map<String, String> withoutEmptyOnes(Map<String, String> form) {
        var kept = new TreeSet<Integer>();
        form.forEach((name, value) -> field().matcher(name)
                .results()
                .filter(row -> typed.contains(row.group(2)) && !value.isBlank())
                .forEach(row -> kept.add(Integer.valueOf(row.group(1)))));
        var places = kept.stream()
                .collect(Collectors.toMap(row -> row, row -> kept.headSet(row).size()));
        var closed = new LinkedHashMap<String, String>();
        form.forEach((name, value) -> closedUp(name, places).forEach(moved -> closed.put(moved, value)));
        return closed;
    }

    /** The name in its new place; none where its row is gone. */
    private Set<String> closedUp(String name, Map<Integer, Integer> places) {
        var row = field().matcher(name);
        if (!row.matches()) {
            return Set.of(name);
        }
        MatchResult found = row.toMatchResult();
        var place = places.get(Integer.valueOf(found.group(1)));
        return place == null ? Set.of() : Set.of("%s[%d].%s".formatted(list, place, found.group(2)));
    }
}
