package vn.hoctap.recognition.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.recognition.criteria.Finding.Flaw;
import vn.hoctap.recognition.events.criteria.Citation;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.events.criteria.Criterion;
import vn.hoctap.recognition.events.criteria.Indicator;

/** Checks a criteria set before it is published: what is published is judged by for years. */
public final class Lint {
    private final CriteriaSet set;
    private final Set<String> instruments;
    private final Set<String> codes = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Lint(CriteriaSet set) {
        this.set = set;
        this.instruments = set.legalBasis().stream().map(Citation::instrument).collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that is wrong with the set, from its head to its last indicator; empty if it may be published. */
    public static List<Finding> findings(CriteriaSet set) {
        var lint = new Lint(set);
        lint.head();
        lint.findings.addAll(SchemeLint.findings(set));
        for (int number = 0; number < set.criteria().size(); number++) {
            lint.criterion("criteria[" + number + "]", set.criteria().get(number));
        }
        return List.copyOf(lint.findings);
    }

    private void head() {
        require("title", !set.title().isBlank(), Flaw.TEXT_MISSING);
        require("name", !set.name().isBlank(), Flaw.TEXT_MISSING);
        require("legalBasis", !set.legalBasis().isEmpty(), Flaw.TEXT_MISSING);
        require("years", set.years().from() <= set.years().to(), Flaw.YEARS_REVERSED);
        require("criteria", set.indicators().findAny().isPresent(), Flaw.NOTHING_TO_JUDGE);
    }

    private void criterion(String place, Criterion criterion) {
        require(place, !criterion.name().isBlank(), Flaw.TEXT_MISSING);
        require(place, !criterion.indicators().isEmpty(), Flaw.NOTHING_TO_JUDGE);
        for (int number = 0; number < criterion.indicators().size(); number++) {
            var indicator = criterion.indicators().get(number);
            indicator(place + ".indicators[" + number + "]", indicator);
        }
    }

    private void indicator(String place, Indicator indicator) {
        require(place, !indicator.code().isBlank() && !indicator.name().isBlank(), Flaw.TEXT_MISSING);
        require(place, codes.add(indicator.code()), Flaw.CODE_REPEATED);
        require(place, instruments.contains(indicator.citation().instrument()), Flaw.INSTRUMENT_NOT_IN_THE_BASIS);
        findings.addAll(RequirementLint.findings(place, set.scheme(), indicator));
    }

    private void require(String place, boolean right, Flaw flaw) {
        if (!right) {
            findings.add(new Finding(place, flaw));
        }
    }
}
