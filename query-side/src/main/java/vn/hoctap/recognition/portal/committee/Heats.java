package vn.hoctap.recognition.portal.committee;

import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.report.HeatMap;
import vn.hoctap.recognition.web.text.Text;

/** Words the table of areas by indicators. */
@Component
class Heats {
    private static final String TITLE = "CDHT-XA";

    private final FindCriteria findCriteria;

    Heats(FindCriteria findCriteria) {
        this.findCriteria = findCriteria;
    }

    /** @param nameOf an area's name by its code */
    Overview.Heat of(HeatMap map, UnaryOperator<String> nameOf) {
        var codes = map.areas().stream()
                .flatMap(row -> row.indicators().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(Heats::inOrder))
                .toList();
        return new Overview.Heat(
                codes.stream().map(this::column).toList(),
                map.areas().stream()
                        .map(row -> new Overview.Row(
                                nameOf.apply(row.area()),
                                codes.stream()
                                        .map(code -> cell(row.indicators().getOrDefault(code, Map.of())))
                                        .toList()))
                        .toList());
    }

    /** 2.10 comes after 2.9. */
    private static String inOrder(String code) {
        var padded = new StringBuilder();
        Stream.of(code.split("\\.")).forEach(part -> padded.append("%8s".formatted(part)));
        return padded.toString();
    }

    private Overview.Column column(String code) {
        return new Overview.Column(code, name(code));
    }

    /** By the newest version that has such an indicator. */
    private String name(String code) {
        return findCriteria.all().stream()
                .filter(published -> published.set().title().equals(TITLE))
                .sorted(Comparator.comparingInt(FindCriteria.Published::version).reversed())
                .flatMap(published -> published.set().criteria().stream())
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .map(Indicator::name)
                .findFirst()
                .orElse(code);
    }

    private static Overview.Cell cell(Map<Verdict, Long> counts) {
        long met = counts.getOrDefault(Verdict.MET, 0L);
        long missed = counts.getOrDefault(Verdict.NOT_MET, 0L) + counts.getOrDefault(Verdict.NOT_ASSESSED, 0L);
        if (met + missed == 0) {
            return new Overview.Cell("–", Text.of("committee.heat.none"), "none");
        }
        if (met + missed > 1) {
            var words = Text.of("committee.heat.several", met, met + missed);
            return new Overview.Cell(met + "/" + (met + missed), words, missed == 0 ? "good" : "bad");
        }
        return met == 1 ? cell("committee.heat.met", "good") : cell("committee.heat.missed", "bad");
    }

    private static Overview.Cell cell(String key, String tone) {
        return new Overview.Cell(Text.of(key + ".sign"), Text.of(key), tone);
    }
}
