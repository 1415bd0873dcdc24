package vn.hoctap.recognition.portal.assessing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Answer;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Measure;
import vn.hoctap.recognition.events.criteria.Value;
import vn.hoctap.recognition.web.text.Text;

/**
 * What somebody typed for one indicator, field by field, whether it makes an answer or not.
 *
 * @param fields by their names without the indicator's code
 * @param files that prove it
 */
public record TypedAnswer(Indicator indicator, Map<String, String> fields, List<ProvingFile> files) {
    static final String VALUE = "gia-tri";
    static final String PART = "so";
    static final String WHOLE = "tren";
    static final String BEFORE = "truoc";
    static final String NOW = "nay";
    static final String EVIDENCE = "minh-chung";
    static final String SOURCE = "nguon";
    private static final String YES = "co";
    private static final String NO = "khong";

    public TypedAnswer {
        fields = Map.copyOf(fields);
        files = List.copyOf(files);
    }

    /** @param form every field of the page, by its name with the indicator's code */
    public static TypedAnswer in(Map<String, String> form, Indicator indicator, List<ProvingFile> files) {
        return new TypedAnswer(indicator, fields(name -> form.getOrDefault(name + "." + indicator.code(), "")), files);
    }

    /** An answer as it would be typed. */
    public static TypedAnswer of(Indicator indicator, Optional<Answer> answer, List<ProvingFile> files) {
        return new TypedAnswer(
                indicator,
                fields(name -> answer.map(given -> typed(given, name)).orElse("")),
                files);
    }

    private static Map<String, String> fields(Function<String, String> value) {
        return List.of(VALUE, PART, WHOLE, BEFORE, NOW, EVIDENCE, SOURCE).stream()
                .collect(Collectors.toMap(
                        Function.identity(), name -> value.apply(name).strip()));
    }

    private static String typed(Answer answer, String field) {
        return switch (field) {
            case EVIDENCE -> String.join("\n", ProvingFile.papersIn(answer.evidence()));
            case SOURCE -> answer.source();
            default -> typed(answer.value(), field);
        };
    }

    private static String typed(Value value, String field) {
        return switch (value) {
            case Value.YesNo(var yes) when field.equals(VALUE) -> yes ? YES : NO;
            case Value.Quantity(var number) when field.equals(VALUE) -> Numerals.of(number);
            case Value.Points(var points) when field.equals(VALUE) -> Numerals.of(points);
            case Value.Grade(var grade) when field.equals(VALUE) -> grade;
            case Value.Ratio(var part, var _) when field.equals(PART) -> Numerals.of(part);
            case Value.Ratio(var _, var whole) when field.equals(WHOLE) -> Numerals.of(whole);
            case Value.Change(var before, var _) when field.equals(BEFORE) -> Numerals.of(before);
            case Value.Change(var _, var now) when field.equals(NOW) -> Numerals.of(now);
            default -> "";
        };
    }

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Nothing was typed that says how the indicator stands. */
    boolean isBlank() {
        return List.of(VALUE, PART, WHOLE, BEFORE, NOW).stream()
                .allMatch(name -> field(name).isEmpty());
    }

    /** Empty where nothing was typed, or not what the indicator is measured in. */
    public Optional<Answer> answer() {
        return value().map(value -> new Answer(indicator.code(), value, evidence(), field(SOURCE)));
    }

    /** Of two numbers that were typed, the one in per cent of the other; empty where there is no such thing yet. */
    public String share() {
        return answer().map(given -> AnswerWords.share(given.value())).orElse("");
    }

    private List<String> evidence() {
        var papers = field(EVIDENCE).lines().map(String::strip).filter(line -> !line.isEmpty());
        return Stream.concat(papers, files.stream().map(ProvingFile::cited)).toList();
    }

    private Optional<Value> value() {
        var typed = field(VALUE);
        return switch (indicator.measure()) {
            case Measure.YesNo _ ->
                List.of(YES, NO).contains(typed) ? Optional.of(new Value.YesNo(typed.equals(YES))) : Optional.empty();
            case Measure.Percentage _ -> both(PART, WHOLE, Numerals::whole, Value.Ratio::new);
            case Measure.Trend _ -> both(BEFORE, NOW, Numerals::decimal, Value.Change::new);
            case Measure.Quantity _ -> Numerals.decimal(typed).map(Value.Quantity::new);
            case Measure.Points _ -> Numerals.decimal(typed).map(Value.Points::new);
            case Measure.Grade(var scale) ->
                scale.contains(typed) ? Optional.of(new Value.Grade(typed)) : Optional.empty();
            case Measure.RecognisedShare _ -> Optional.empty();
        };
    }

    private <N> Optional<Value> both(
            String one, String other, Function<String, Optional<N>> reading, BiFunction<N, N, Value> value) {
        return reading.apply(field(one))
                .flatMap(first -> reading.apply(field(other)).map(second -> value.apply(first, second)));
    }

    /** Its proof and its source are kept with an answer, so that without one they would be lost. */
    private boolean saysNothing() {
        return field(EVIDENCE).isEmpty() && field(SOURCE).isEmpty();
    }

    /** What has to be put right before it can be kept, in one sentence. */
    public Optional<String> fault() {
        if (isBlank()) {
            return saysNothing() ? Optional.empty() : Optional.of(Text.of("assessing.typed.result"));
        }
        return answer().isPresent()
                ? Optional.empty()
                : Optional.of(
                        switch (indicator.measure()) {
                            case Measure.Percentage _ -> Text.of("assessing.typed.ratio");
                            case Measure.Trend _ -> Text.of("assessing.typed.change");
                            case Measure.Quantity _, Measure.Points _ -> Text.of("assessing.typed.number");
                            case Measure.YesNo _, Measure.Grade _, Measure.RecognisedShare _ ->
                                Text.of("assessing.typed.choice");
                        });
    }

    /** Whether somebody is still in the middle of it: of two numbers one is there. */
    public boolean isHalf() {
        return switch (indicator.measure()) {
            case Measure.Percentage _ -> field(PART).isEmpty() || field(WHOLE).isEmpty();
            case Measure.Trend _ -> field(BEFORE).isEmpty() || field(NOW).isEmpty();
            case Measure.YesNo _, Measure.Grade _, Measure.RecognisedShare _, Measure.Quantity _, Measure.Points _ ->
                isBlank();
        };
    }

    /** In one word, for the page. */
    public String kind() {
        return switch (indicator.measure()) {
            case Measure.YesNo _ -> "yes-no";
            case Measure.Percentage _ -> "ratio";
            case Measure.Quantity _ -> "quantity";
            case Measure.Grade _ -> "grade";
            case Measure.Trend _ -> "trend";
            case Measure.RecognisedShare _ -> "computed";
            case Measure.Points _ -> "points";
        };
    }
}
