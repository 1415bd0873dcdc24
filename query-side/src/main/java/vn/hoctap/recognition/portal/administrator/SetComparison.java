package vn.hoctap.recognition.portal.administrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.portal.everyone.CriteriaWords;
import vn.hoctap.recognition.web.text.Text;

/**
 * Two versions of a criteria set side by side, indicator by indicator.
 *
 * @param same whether they are equal to the last detail, also to those that no line tells
 */
public record SetComparison(List<Line> lines, boolean same) {
    public SetComparison {
        lines = List.copyOf(lines);
    }

    static SetComparison of(CriteriaSet before, CriteriaSet after) {
        var earlier = told(before);
        var later = told(after);
        var names = new ArrayList<>(earlier.keySet());
        later.keySet().stream().filter(name -> !earlier.containsKey(name)).forEach(names::add);
        return new SetComparison(
                names.stream()
                        .map(name -> Line.of(
                                name, earlier.getOrDefault(name, List.of()), later.getOrDefault(name, List.of())))
                        .toList(),
                before.equals(after));
    }

    public long changed() {
        return lines.stream().filter(Line::isChanged).count();
    }

    private static Map<String, List<String>> told(CriteriaSet set) {
        var told = new LinkedHashMap<String, List<String>>();
        told.put(Text.of("criteria-versions.comparison.general"), head(set));
        set.indicators()
                .forEach(indicator ->
                        told.put(Text.of("criteria-versions.place.indicator", indicator.code()), texts(indicator)));
        return told;
    }

    private static List<String> head(CriteriaSet set) {
        var basis = set.legalBasis().stream()
                .map(each -> Text.of("criteria-versions.comparison.basis", each.instrument(), each.printed()));
        var years = Text.of("criteria-versions.comparison.years", CriteriaWords.of(set.years()));
        var evidence = Text.of(
                set.evidence().required()
                        ? "criteria-versions.comparison.evidence"
                        : "criteria-versions.comparison.no-evidence");
        return Stream.concat(Stream.of(set.name(), years, evidence), basis).toList();
    }

    private static List<String> texts(Indicator indicator) {
        var asked = indicator.requirements().stream()
                .map(requirement -> CriteriaWords.of(requirement.level()) + ": "
                        + CriteriaWords.of(indicator.measure(), requirement));
        var maximum = CriteriaWords.maximum(indicator.measure());
        var points = maximum.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(Text.of("criteria-versions.comparison.maximum", maximum));
        var open = indicator.openQuestion();
        var rest = Stream.of(
                Text.of("criteria-versions.comparison.suggested", indicator.suggestedEvidence()),
                open.isEmpty()
                        ? Text.of("criteria-versions.comparison.settled")
                        : Text.of("criteria-versions.comparison.open", open),
                Text.of(
                        indicator.citation().certainty().isAssumed()
                                ? "criteria-versions.comparison.assumed"
                                : "criteria-versions.comparison.checked"),
                Text.of(
                        "criteria-versions.comparison.article",
                        indicator.citation().normalised()));
        return Stream.of(Stream.of(indicator.name()), asked, points, rest)
                .flatMap(texts -> texts)
                .toList();
    }

    /** @param state what has become of it; empty where nothing has */
    public record Line(String name, String state, List<Passage> before, List<Passage> after) {
        static Line of(String name, List<String> before, List<String> after) {
            return new Line(name, state(before, after), Passage.of(before, after), Passage.of(after, before));
        }

        private static String state(List<String> before, List<String> after) {
            if (before.isEmpty()) {
                return Text.of("criteria-versions.comparison.line.added");
            }
            if (after.isEmpty()) {
                return Text.of("criteria-versions.comparison.line.dropped");
            }
            return before.equals(after) ? "" : Text.of("criteria-versions.comparison.line.changed");
        }

        public boolean isChanged() {
            return !state.isEmpty();
        }
    }

    /** @param differs whether the other side does not say so */
    public record Passage(String text, boolean differs) {
        static List<Passage> of(List<String> texts, List<String> others) {
            return texts.stream()
                    .map(text -> new Passage(text, !others.contains(text)))
                    .toList();
        }
    }
}
