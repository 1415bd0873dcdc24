package vn.hoctap.recognition.portal.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.recognition.criteria.AnswersRule.Breach;
import vn.hoctap.recognition.criteria.AnswersRule.Fault;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.portal.assessing.Assessment;
import vn.hoctap.recognition.portal.assessing.ResultWords;
import vn.hoctap.recognition.portal.assessing.TypedAnswer;
import vn.hoctap.recognition.web.text.Text;

/**
 * One criterion as it is filled in.
 *
 * @param assessment with what is filled in
 * @param typed indicator by indicator
 * @param unkept why a file of an indicator was not taken or not removed, by the indicator's code
 * @param remarks what was asked for when the dossier was returned, likewise
 */
public record CriterionForm(
        Assessment assessment,
        Criterion criterion,
        List<TypedAnswer> typed,
        Map<String, String> unkept,
        Map<String, String> remarks) {
    public CriterionForm {
        typed = List.copyOf(typed);
        unkept = Map.copyOf(unkept);
        remarks = Map.copyOf(remarks);
    }

    public Optional<Criterion> next() {
        return assessment.after(criterion);
    }

    List<ResultWords.Result> results() {
        return assessment.results();
    }

    public boolean hasFaults() {
        return rows().stream().anyMatch(row -> row.isWrong());
    }

    /** One indicator of the page. */
    public List<Row> rows() {
        Map<String, Fault> breaches = assessment.breaches().stream()
                .collect(Collectors.toMap(Breach::indicator, Breach::fault, (first, _) -> first));
        return typed.stream().map(each -> row(each, breaches)).toList();
    }

    private Row row(TypedAnswer each, Map<String, Fault> breaches) {
        var code = each.indicator().code();
        var breach = Optional.ofNullable(breaches.get(code));
        var fault = each.fault().or(() -> breach.map(CriterionForm::sentence));
        boolean isAtWork =
                each.isHalf() || breach.filter(Fault.SOURCE_MISSING::equals).isPresent();
        return new Row(
                each,
                assessment.asked(each.indicator()),
                fault.orElse(""),
                isAtWork ? "" : fault.orElse(""),
                unkept.getOrDefault(code, ""),
                remarks.getOrDefault(code, ""));
    }

    private static String sentence(Fault fault) {
        return Text.called("officer.fault", fault);
    }

    /**
     * @param asked one text a level
     * @param fault of the answer; empty where there is none
     * @param early the fault as it is told while somebody types: nothing of what they have not come to yet
     * @param unkept why a file was not taken or not removed; empty where all were
     * @param remark what was asked for when the dossier was returned; empty where nothing was
     */
    public record Row(TypedAnswer typed, List<String> asked, String fault, String early, String unkept, String remark) {
        public boolean isWrong() {
            return !fault.isEmpty() || !unkept.isEmpty();
        }

        public Indicator indicator() {
            return typed.indicator();
        }

        public String labelOfPart() {
            return indicator().measure() instanceof Measure.Percentage(var part, var _) ? part : "";
        }

        public String labelOfWhole() {
            return indicator().measure() instanceof Measure.Percentage(var _, var whole) ? whole : "";
        }

        public String figure() {
            return indicator().measure() instanceof Measure.Trend(var figure, var _) ? figure : "";
        }

        public String unit() {
            return switch (indicator().measure()) {
                case Measure.Quantity(var unit) -> unit;
                case Measure.Points _ -> Text.of("officer.criterion.points");
                default -> "";
            };
        }

        public List<String> scale() {
            return indicator().measure() instanceof Measure.Grade(var scale) ? scale : List.of();
        }
    }
}
