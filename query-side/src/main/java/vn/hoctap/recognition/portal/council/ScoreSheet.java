package vn.hoctap.recognition.portal.council;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Judgement.Verdict;
import vn.hoctap.recognition.events.panel.Score;
import vn.hoctap.recognition.events.panel.Vote;
import vn.hoctap.recognition.portal.clerk.FiledDossier;
import vn.hoctap.recognition.portal.clerk.FiledDossier.Asked;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.web.text.Text;

/**
 * A ballot as it is filled in: what the applicant states of each indicator, and what the member says of it.
 *
 * @param typed by the fields' names
 * @param checked whether what is missing is to be pointed at
 */
public record ScoreSheet(FiledDossier dossier, Map<String, String> typed, boolean checked) {
    private static final String OUTCOME = "cham.";
    private static final String COMMENT = "nhan-xet.";
    static final String VOTE = "bieu-quyet";

    public ScoreSheet {
        typed = Map.copyOf(typed);
    }

    /** Criterion by criterion. */
    public List<Group> groups() {
        var lines = lines().collect(Collectors.groupingBy(
                line -> line.asked().criterion(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        return lines.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private Stream<Line> lines() {
        return dossier.indicators().stream()
                .map(asked -> new Line(asked, field(OUTCOME + asked.code()), field(COMMENT + asked.code()), checked));
    }

    private String field(String name) {
        return Body.typed(typed, name);
    }

    public String vote() {
        return field(VOTE);
    }

    public List<Choice> votes() {
        return Stream.of(Vote.values())
                .map(vote -> new Choice(vote.name(), CouncilWords.of(vote)))
                .toList();
    }

    public String faultOfVote() {
        return !checked || votes().stream().anyMatch(choice -> choice.code().equals(vote()))
                ? ""
                : Text.of("council.fault.vote");
    }

    /** Whether every indicator has its outcome, and the whole a vote. */
    public boolean isWhole() {
        return faultOfVote().isEmpty() && lines().allMatch(line -> line.fault().isEmpty());
    }

    /** Of a sheet that is whole. */
    List<Score> scores() {
        return lines().map(line -> new Score(line.asked().code(), Verdict.valueOf(line.outcome()), line.comment()))
                .toList();
    }

    public record Group(Criterion criterion, List<Line> lines) {}

    /** @param outcome the name of a {@link Verdict}; empty where none was chosen */
    public record Line(Asked asked, String outcome, String comment, boolean checked) {
        public String nameOfOutcome() {
            return OUTCOME + asked.code();
        }

        public String nameOfComment() {
            return COMMENT + asked.code();
        }

        /** Empty where there is none. */
        public String fault() {
            return !checked || outcome.equals(Verdict.MET.name()) || outcome.equals(Verdict.NOT_MET.name())
                    ? ""
                    : Text.of("council.fault.outcome");
        }
    }
}
