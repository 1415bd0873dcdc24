package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.access.AccessFilter;
import vn.hoctap.recognition.query.access.AccessStore;
import vn.hoctap.recognition.query.access.What;
import vn.hoctap.recognition.query.audittrail.FindEntries;
import vn.hoctap.recognition.query.audittrail.Order;
import vn.hoctap.recognition.query.checks.FindChecks;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.search.FindByText;
import vn.hoctap.recognition.query.searchtext.SearchText;

/** What there is to know for who examines, and the ways to everything else (kiểm toán). */
@Controller
@ReadableBy(Audience.AUDITORS)
class AuditorHome {
    static final int DAYS = 7;
    private static final int FOUND = 20;
    private static final DossierFilter ANY = new DossierFilter(null, null, null, null, null);

    private final FindChecks findChecks;
    private final FindEntries findEntries;
    private final AccessStore access;
    private final FindByText findByText;

    AuditorHome(FindChecks findChecks, FindEntries findEntries, AccessStore access, FindByText findByText) {
        this.findChecks = findChecks;
        this.findEntries = findEntries;
        this.access = access;
        this.findByText = findByText;
    }

    /** @param typed what to look for among dossiers; null where nobody looks for any */
    @GetMapping("/kiem-toan")
    String home(@RequestParam(name = "tim", required = false) @Nullable @Size(max = 100) String typed, Model model) {
        var text = typed == null ? "" : typed.strip();
        model.addAttribute("typed", text);
        model.addAttribute("looks", !text.isEmpty());
        model.addAttribute("items", text.isEmpty() ? List.of() : found(text));
        model.addAttribute("state", CheckedState.of(findChecks.all()));
        model.addAttribute("newest", newest());
        model.addAttribute("refusals", refusals());
        model.addAttribute("days", DAYS);
        return "auditor/home";
    }

    private List<FoundLine> found(String typed) {
        return findByText.find(SearchText.of(typed), ANY, AsOf.NOW, FOUND).stream()
                .map(found -> FoundLine.of(found.dossier()))
                .toList();
    }

    private @Nullable TrailLine newest() {
        return findEntries.page(TrailQuestion.ANY.filter(), Order.NEWEST, null, 1).items().stream()
                .map(step -> new TrailLine(step, null))
                .findFirst()
                .orElse(null);
    }

    private long refusals() {
        var from = Instant.now().minus(DAYS, ChronoUnit.DAYS);
        return access.count(new AccessFilter(null, What.REFUSAL, null, from, null));
    }
}
