package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.portal.everyone.CriteriaWords;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.procedures.FindProcedures.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The procedures by which titles are asked for and granted (thủ tục công nhận): every version, and what each says. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class ProcedurePages {
    static final String ADDRESS = "/quan-tri/thu-tuc";
    static final String TITLE = "[A-Z0-9][A-Z0-9-]{0,31}";

    private final FindProcedures procedures;

    ProcedurePages(FindProcedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @param title of the version that somebody has just published
     * @param written its number
     */
    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "thu-tuc", required = false) @Nullable @Pattern(regexp = TITLE) String title,
            @RequestParam(name = "phien-ban", required = false) @Nullable @Min(1) @Max(9999) Integer written,
            Model model) {
        if (title != null && written != null) {
            OwnWrite.including(
                    Long.valueOf(written),
                    () -> version(title, written),
                    published -> published.event().version());
            model.addAttribute("published", title);
        }
        var all = procedures.all();
        model.addAttribute("items", all.stream().map(each -> Line.of(each, all)).toList());
        return "administrator/procedures";
    }

    @GetMapping(ADDRESS + "/{title}/{version}")
    String one(
            @PathVariable @Pattern(regexp = TITLE) String title,
            @PathVariable @Min(1) @Max(9999) int version,
            Model model) {
        var published = version(title, version)
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("publishing.procedures.unknown")));
        var procedure = published.event().procedure();
        model.addAttribute("line", Line.of(published, procedures.all()));
        model.addAttribute("parts", new ProcedureRules(procedure).parts());
        model.addAttribute(
                "grounds",
                procedure.legalBasis().stream()
                        .map(citation -> new Rule("", "", citation))
                        .toList());
        return "administrator/procedure";
    }

    private Optional<Published> version(String title, int version) {
        return procedures.all().stream()
                .filter(published -> published.event().procedure().title().equals(title))
                .filter(published -> published.event().version() == version)
                .findFirst();
    }

    /**
     * A version in words.
     *
     * @param assumed how much of it is still to be confirmed
     * @param newest whether none came after it
     * @param governing whether it governs the present year
     */
    public record Line(Published published, long assumed, boolean newest, boolean governing) {
        static Line of(Published published, List<Published> all) {
            var procedure = published.event().procedure();
            int year = Days.orToday(null).getYear();
            var versions = all.stream()
                    .filter(other -> other.event().procedure().title().equals(procedure.title()))
                    .toList();
            return new Line(
                    published,
                    Assumed.in(procedure),
                    versions.getFirst().equals(published),
                    versions.stream()
                            .filter(other -> other.event().procedure().years().include(year))
                            .findFirst()
                            .filter(published::equals)
                            .isPresent());
        }

        public String years() {
            return CriteriaWords.of(published.event().procedure().years());
        }
    }
}
