package vn.hoctap.recognition.query.searchtext;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.query.folding.Folding;
import vn.hoctap.recognition.query.reading.AcceptedText;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/**
 * What somebody looks for. A dossier is found if it holds every word of it, wherever; if none does, those are found whose names
 * resemble the whole.
 *
 * @param folded without marks and capitals
 * @param words its letters and digits, word by word
 */
public record SearchText(String folded, List<String> words) {
    /** Name of the projection that is looked through. */
    public static final String PROJECTION = SearchProjection.NAME;

    private static final String RESEMBLES = "? OPERATOR(folding.<%) named";

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    public SearchText {
        words = List.copyOf(words);
    }

    /** @throws ProblemException if there is nothing in it to look for, or what no text can hold */
    public static SearchText of(String typed) {
        var folded = Folding.folded(AcceptedText.of(typed));
        var words = Stream.of(folded.split(" ", -1))
                .map(SearchText::packed)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("problems.search"));
        }
        return new SearchText(folded, words);
    }

    /** The condition in SQL on a row of {@code search.dossier}, with {@link #holdingArguments()}. */
    public String holding() {
        return words.stream().map(word -> "packed LIKE ?").collect(Collectors.joining(" AND "));
    }

    public List<Object> holdingArguments() {
        return words.stream().<Object>map(word -> "%" + word + "%").toList();
    }

    /** The condition in SQL on such a row, for where none holds every word; with {@link #folded()}. */
    public String resembling() {
        return RESEMBLES;
    }

    /**
     * The condition in SQL on a {@code dossier_id}, with {@link #arguments()}; in the session of whoever asks, as what is
     * found depends on what else there is.
     */
    public String condition() {
        return "dossier_id IN (SELECT dossier_id FROM search.dossier WHERE " + holding()
                + " UNION ALL SELECT dossier_id FROM search.dossier WHERE " + resembling()
                + " AND NOT EXISTS (SELECT FROM search.dossier WHERE " + holding() + "))";
    }

    public List<Object> arguments() {
        return Stream.of(holdingArguments(), List.<Object>of(folded), holdingArguments())
                .flatMap(List::stream)
                .toList();
    }

    /** The whole as one word. */
    public String packed() {
        return packed(folded);
    }

    static String packed(String text) {
        return BETWEEN.matcher(Folding.folded(text)).replaceAll("");
    }
}
