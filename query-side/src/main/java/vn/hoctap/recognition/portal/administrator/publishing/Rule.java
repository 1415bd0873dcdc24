package vn.hoctap.recognition.portal.administrator.publishing;

import java.util.List;
import java.util.regex.Pattern;
import vn.hoctap.recognition.events.criteria.Citation;

/**
 * What a procedure says about one thing, and where that stands.
 *
 * @param said in words
 */
public record Rule(String about, String said, Citation citation) {
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=\\p{L}) (?=\\d)");

    /** Such as 24/2023/TT-BGDĐT, Điều 10. */
    public String source() {
        return source(citation);
    }

    /** Whether somebody who knows still has to confirm it. */
    public boolean isAssumed() {
        return citation.certainty().isAssumed();
    }

    static String source(Citation citation) {
        return citation.normalised().isBlank()
                ? citation.instrument()
                : citation.instrument() + ", " + whole(citation.normalised());
    }

    /** Without a line's end between the word and the number of an article. */
    private static String whole(String article) {
        return BEFORE_NUMBER.matcher(article).replaceAll("\u00a0");
    }

    /** Rules about the same matter. */
    public record Part(String title, List<Rule> rules) {
        public Part {
            rules = List.copyOf(rules);
        }
    }
}
