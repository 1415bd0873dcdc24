package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.criteria.FindCriteria.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The versions of the criteria sets (bộ tiêu chí), and what differs between two of them. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class CriteriaVersions {
    static final String ADDRESS = "/quan-tri/bo-tieu-chi";
    static final String TITLE = "[A-Z0-9][A-Z0-9-]{0,31}";

    private final FindCriteria criteria;

    CriteriaVersions(FindCriteria criteria) {
        this.criteria = criteria;
    }

    /** @param title of the version that somebody has just published */
    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "bo", required = false) @Nullable @Pattern(regexp = TITLE) String title,
            @RequestParam(name = Written.VERSION, required = false) @Nullable @Min(1) @Max(9999) Integer version,
            Model model) {
        if (title != null && version != null) {
            Written.including(Long.valueOf(version), () -> criteria.version(title, version), Published::version, "");
        }
        model.addAttribute("items", criteria.all());
        model.addAttribute("published", title);
        return "administrator/criteria-versions";
    }

    /** Without the second version with the one before it. */
    @GetMapping(ADDRESS + "/so-sanh")
    String compare(
            @RequestParam(name = "bo") @Pattern(regexp = TITLE) String title,
            @RequestParam(name = "sau") @Min(1) @Max(9999) int after,
            @RequestParam(name = "truoc", required = false) @Nullable @Min(1) @Max(9999) Integer before,
            Model model) {
        var later = version(title, after);
        var earlier = version(title, Optional.ofNullable(before).orElse(Math.max(1, after - 1)));
        model.addAttribute("earlier", earlier);
        model.addAttribute("later", later);
        model.addAttribute("comparison", SetComparison.of(earlier.set(), later.set()));
        model.addAttribute(
                "items",
                criteria.all().stream()
                        .filter(published -> published.set().title().equals(title))
                        .toList());
        return "administrator/criteria-comparison";
    }

    private Published version(String title, int version) {
        return criteria.version(title, version)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("criteria-versions.unknown")));
    }
}
