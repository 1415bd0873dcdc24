package vn.hoctap.recognition.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe-core finds on a page that keeps somebody from using it. */
final class Barriers {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Barriers() {}

    /** One sentence for each rule that the page breaks. */
    static List<String> on(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(Barriers::sentence)
                        .toList();
    }

    private static String sentence(Rule broken) {
        var places = broken.getNodes().stream().map(node -> String.valueOf(node.getTarget()));
        return broken.getId() + " at " + places.collect(Collectors.joining(", "));
    }
}
