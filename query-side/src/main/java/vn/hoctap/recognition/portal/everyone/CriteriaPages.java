package vn.hoctap.recognition.portal.everyone;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;
import vn.hoctap.recognition.events.criteria.Scheme;
import vn.hoctap.recognition.events.dossier.RecognitionLevel;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.criteria.FindCriteria.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The list of criteria sets, and one set with what each indicator asks for and how sure that is. */
@Controller
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class CriteriaPages {
    private final FindCriteria findCriteria;
    private final boolean demonstration;

    CriteriaPages(FindCriteria findCriteria, @Value("${recognition.demonstration}") boolean demonstration) {
        this.findCriteria = findCriteria;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping("/bo-tieu-chi")
    String list(Model model) {
        model.addAttribute("sets", findCriteria.all().stream().map(SetLine::of).toList());
        return "criteria-sets";
    }

    @GetMapping("/bo-tieu-chi/{title}/{version}")
    String set(
            @PathVariable @Pattern(regexp = "[A-Z0-9-]{1,32}") String title, @PathVariable int version, Model model) {
        var published = findCriteria
                .version(title, version)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("everyone.sets.not-found")));
        var set = published.set();
        model.addAttribute("line", SetLine.of(published));
        model.addAttribute("published", published);
        model.addAttribute("levels", levels(set.scheme()));
        model.addAttribute("bands", set.scheme() instanceof Scheme.Points points ? points.bands() : List.of());
        model.addAttribute(
                "groups",
                set.criteria().stream()
                        .map(criterion -> Group.of(criterion, set.scheme()))
                        .toList());
        return "criteria-set";
    }

    private static List<String> levels(Scheme scheme) {
        return switch (scheme) {
            case Scheme.Thresholds(var levels) ->
                levels.stream().map(CriteriaWords::of).toList();
            case Scheme.Points _ -> List.of(Text.of("everyone.set.maximum"));
        };
    }

    /** A published set in words. */
    record SetLine(Published published, String years, boolean assumed) {
        static SetLine of(Published published) {
            var set = published.set();
            boolean assumed = set.years().certainty().isAssumed()
                    || set.indicators()
                            .anyMatch(indicator ->
                                    indicator.citation().certainty().isAssumed());
            return new SetLine(published, CriteriaWords.of(set.years()), assumed);
        }
    }

    record Group(Criterion criterion, List<Line> lines) {
        static Group of(Criterion criterion, Scheme scheme) {
            return new Group(
                    criterion,
                    criterion.indicators().stream()
                            .map(indicator -> Line.of(indicator, scheme))
                            .toList());
        }
    }

    /** @param asked what is asked for, one text a column */
    record Line(Indicator indicator, List<String> asked, boolean assumed) {
        static Line of(Indicator indicator, Scheme scheme) {
            var asked = switch (scheme) {
                case Scheme.Thresholds(var levels) ->
                    levels.stream().map(level -> askedAt(indicator, level)).toList();
                case Scheme.Points _ -> List.of(CriteriaWords.maximum(indicator.measure()));
            };
            return new Line(indicator, asked, indicator.citation().certainty().isAssumed());
        }

        private static String askedAt(Indicator indicator, RecognitionLevel level) {
            return String.join(
                    "; ",
                    indicator.requirements().stream()
                            .filter(requirement -> requirement.level() == level)
                            .map(requirement -> CriteriaWords.of(indicator.measure(), requirement))
                            .toList());
        }
    }
}
