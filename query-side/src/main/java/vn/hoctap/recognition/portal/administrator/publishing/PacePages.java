package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.deadline.Pace;
import vn.hoctap.recognition.query.deadlines.DeadlineWords;
import vn.hoctap.recognition.query.paces.FindPaces;
import vn.hoctap.recognition.query.paces.FindPaces.Published;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** When deadlines are reminded of and reported upwards (lịch nhắc): what is in force, and every version before and after. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class PacePages {
    static final String ADDRESS = "/quan-tri/nhip-nhac";

    private final FindPaces paces;

    PacePages(FindPaces paces) {
        this.paces = paces;
    }

    /**
     * @param version that is looked at; null for the one in force
     * @param written that somebody has just published
     */
    @GetMapping(ADDRESS)
    String show(
            @RequestParam(name = "ban", required = false) @Nullable @Min(1) @Max(9999) Integer version,
            @RequestParam(name = "phien-ban", required = false) @Nullable @Min(1) @Max(9999) Integer written,
            Model model) {
        if (written != null) {
            OwnWrite.including(
                    Long.valueOf(written),
                    this::newest,
                    newest -> newest.event().version());
        }
        var inForce = paces.inForceOn(Days.orToday(null));
        var shown = version == null ? inForce.or(this::newest) : Optional.of(version(version));
        model.addAttribute("items", paces.all());
        model.addAttribute(
                "inForce", inForce.map(each -> each.event().version()).orElse(0));
        model.addAttribute("written", written);
        shown.ifPresent(published -> {
            model.addAttribute("shown", published);
            model.addAttribute("lines", lines(published));
        });
        return "administrator/paces";
    }

    private Optional<Published> newest() {
        return paces.all().stream().findFirst();
    }

    private Published version(int number) {
        return paces.all().stream()
                .filter(published -> published.event().version() == number)
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("publishing.paces.unknown-version")));
    }

    private static List<Line> lines(Published published) {
        return published.event().paces().stream()
                .sorted(Comparator.comparing(Pace::kind))
                .map(Line::new)
                .toList();
    }

    /** The pace of one kind of deadline in words. */
    public record Line(Pace pace) {
        public String kind() {
            return DeadlineWords.of(pace.kind());
        }

        public String source() {
            return Rule.source(pace.citation());
        }
    }
}
