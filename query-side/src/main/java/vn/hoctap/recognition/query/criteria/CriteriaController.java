package vn.hoctap.recognition.query.criteria;

import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.criteria.AssessedYears;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.criteria.FindCriteria.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The published criteria sets; a version is copied by reading it, and published as the next after it was edited. */
@RestController
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class CriteriaController {
    static final String TITLE = "[A-Z0-9][A-Z0-9-]{0,31}";
    private static final CacheControl STAYS =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final FindCriteria findCriteria;

    CriteriaController(FindCriteria findCriteria) {
        this.findCriteria = findCriteria;
    }

    @GetMapping(path = "/api/v1/criteria-sets", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Summary> list() {
        return findCriteria.all().stream().map(Summary::of).toList();
    }

    @GetMapping(path = "/api/v1/criteria-sets/{title}/versions/{version}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Published> version(@PathVariable @Pattern(regexp = TITLE) String title, @PathVariable int version) {
        var published = findCriteria
                .version(title, version)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.criteria")));
        return ResponseEntity.ok().cacheControl(STAYS).body(published);
    }

    /** One line of the list. */
    record Summary(
            String title, int version, String name, AssessedYears years, LocalDate effectiveOn, long indicators) {
        static Summary of(Published published) {
            var set = published.set();
            return new Summary(
                    set.title(),
                    published.version(),
                    set.name(),
                    set.years(),
                    published.effectiveOn(),
                    set.indicators().count());
        }
    }
}
