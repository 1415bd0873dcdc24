package vn.hoctap.recognition.portal.administrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.portal.everyone.CriteriaWords;

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
        told.put("Thông tin chung", head(set));
        set.indicators().forEach(indicator -> told.put("Chỉ tiêu " + indicator.code(), texts(indicator)));
        return told;
    }

    private static List<String> head(CriteriaSet set) {
        var basis = set.legalBasis().stream().map(each -> "Căn cứ: " + each.instrument() + " " + each.printed());
        var evidence = set.evidence().required() ? "Minh chứng bắt buộc" : "Minh chứng không bắt buộc";
        return Stream.concat(Stream.of(set.name(), "Năm đánh giá: " + CriteriaWords.of(set.years()), evidence), basis)
                .toList();
    }

    private static List<String> texts(Indicator indicator) {
        var asked = indicator.requirements().stream()
                .map(requirement -> CriteriaWords.of(requirement.level()) + ": "
                        + CriteriaWords.of(indicator.measure(), requirement));
        var maximum = CriteriaWords.maximum(indicator.measure());
        var points = maximum.isEmpty() ? Stream.<String>empty() : Stream.of("Điểm tối đa: " + maximum);
        var open = indicator.openQuestion();
        var rest = Stream.of(
                "Minh chứng gợi ý: " + indicator.suggestedEvidence(),
                open.isEmpty() ? "Không còn điều gì để ngỏ" : "Còn để ngỏ: " + open,
                indicator.citation().certainty().isAssumed() ? "Căn cứ chưa đối chiếu" : "Căn cứ đã đối chiếu",
                "Điều khoản: " + indicator.citation().normalised());
        return Stream.of(Stream.of(indicator.name()), asked, points, rest)
                .flatMap(texts -> texts)
                .toList();
    }

    /** @param state what has become of it; empty where nothing has */
    public record Line(String name, String state, List<Text> before, List<Text> after) {
        static Line of(String name, List<String> before, List<String> after) {
            return new Line(name, state(before, after), Text.of(before, after), Text.of(after, before));
        }

        private static String state(List<String> before, List<String> after) {
            if (before.isEmpty()) {
                return "Thêm";
            }
            if (after.isEmpty()) {
                return "Bỏ";
            }
            return before.equals(after) ? "" : "Thay đổi";
        }

        public boolean isChanged() {
            return !state.isEmpty();
        }
    }

    /** @param differs whether the other side does not say so */
    public record Text(String text, boolean differs) {
        static List<Text> of(List<String> texts, List<String> others) {
            return texts.stream()
                    .map(text -> new Text(text, !others.contains(text)))
                    .toList();
        }
    }
}
