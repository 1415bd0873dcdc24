package vn.hoctap.recognition.system.generated;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must hold of every answer.
 *
 * @param slugs the types of problems that the documents list
 */
record Verdict(Set<String> slugs) {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final String TYPE = "urn:hoctap:problem:";
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [45][0-9]{2} \\|");
    private static final Pattern TRACE = Pattern.compile("\\n\\s+at [a-z]+[.][\\w.$]+\\(|Caused by: ");
    private static final Pattern INTERNAL = Pattern.compile(
            "vn[.]hoctap|java[.](lang|util|io|sql)[.]|org[.](springframework|apache|axonframework|postgresql|hibernate)|"
                    + "tools[.]jackson|com[.]fasterxml|[A-Za-z]Exception|\\bSQLState\\b|(?i:select .+ from |insert into )");
    private static final List<String> SILENT = List.of("server", "x-powered-by", "x-application-context", "via");

    Verdict {
        slugs = Set.copyOf(slugs);
    }

    /** @param documentation the list of problem types as people read it */
    static Verdict by(String documentation) {
        return new Verdict(Set.copyOf(
                LISTED.matcher(documentation).results().map(row -> row.group(1)).toList()));
    }

    /** What is wrong with an answer, in words; nothing is as it should be. */
    List<String> faults(Exchange exchange) {
        var answer = exchange.answer();
        if (answer.status() == Answer.NONE) {
            return List.of("no answer: " + answer.text());
        }
        return Stream.of(status(exchange), time(answer), leak(answer), header(answer), problem(exchange))
                .flatMap(fault -> fault)
                .toList();
    }

    private static Stream<String> status(Exchange exchange) {
        return when(
                exchange.answer().status() >= 500 && !waitsForWhatIsNotThere(exchange),
                "status " + exchange.answer().status());
    }

    /** Whoever asks for a version or position that has not come is told to wait. */
    private static boolean waitsForWhatIsNotThere(Exchange exchange) {
        var asked = exchange.request().draft().query().stream().map(Draft.Field::name);
        return exchange.answer().status() == 503
                && exchange.answer().header("Retry-After").isPresent()
                && (isBare(exchange)
                        || isPage(exchange)
                        || exchange.answer().text().contains(TYPE + "not-caught-up"))
                && asked.anyMatch(Set.of("min-position", "version", "phien-ban")::contains);
    }

    private static boolean isBare(Exchange exchange) {
        return exchange.request().draft().method().equals("HEAD");
    }

    private static Stream<String> time(Answer answer) {
        return when(answer.took().compareTo(LONGEST) > 0, "took " + answer.took());
    }

    private static Stream<String> leak(Answer answer) {
        var text = answer.text();
        return when(
                TRACE.matcher(text).find()
                        || (answer.status() >= 400 && INTERNAL.matcher(text).find()),
                "tells of its inside: " + text);
    }

    private static Stream<String> header(Answer answer) {
        return SILENT.stream().filter(answer.headers()::containsKey).map(name -> "names itself in " + name);
    }

    private Stream<String> problem(Exchange exchange) {
        var answer = exchange.answer();
        return when(
                answer.status() >= 400 && !isBare(exchange) && !isPage(exchange) && !isKnownProblem(answer),
                "no known problem: " + answer.header("Content-Type") + " " + answer.text());
    }

    /** Whoever asks for a page is shown one. */
    private static boolean isPage(Exchange exchange) {
        return exchange.request().operation().side() == Operation.Side.PORTAL
                && exchange.answer().is("text/html");
    }

    private boolean isKnownProblem(Answer answer) {
        try {
            var problem = JsonMapper.shared().readTree(answer.body());
            return answer.is("application/problem+json")
                    && problem.path("status").asInt() == answer.status()
                    && slugs.contains(problem.path("type").asString("").replace(TYPE, ""));
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static Stream<String> when(boolean isFault, String words) {
        return isFault ? Stream.of(words) : Stream.empty();
    }
}
