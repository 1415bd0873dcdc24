package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.query.targets.FindTargetVersions;
import vn.hoctap.recognition.query.targets.FindTargetVersions.Published;
import vn.hoctap.recognition.query.targets.FindTargets;
import vn.hoctap.recognition.query.targets.TargetsInForce;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The targets that progress is measured against (mục tiêu): what is in force, and every version before and after. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class TargetPages {
    static final String ADDRESS = "/quan-tri/muc-tieu";

    private final FindTargetVersions versions;
    private final FindTargets inForce;

    TargetPages(FindTargetVersions versions, FindTargets inForce) {
        this.versions = versions;
        this.inForce = inForce;
    }

    /**
     * @param version that is looked at; null for the newest, which is the one that is gone on with
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
                    () -> versions.all().stream().findFirst(),
                    newest -> newest.event().version());
        }
        var all = versions.all();
        var shown = version == null ? all.stream().findFirst() : Optional.of(version(all, version));
        model.addAttribute("items", all);
        model.addAttribute(
                "inForce",
                inForce.on(new AsOf(null, Days.orToday(null)))
                        .map(TargetsInForce::version)
                        .orElse(0));
        model.addAttribute("written", written);
        shown.ifPresent(published -> {
            model.addAttribute("shown", published);
            model.addAttribute("newest", published.equals(all.getFirst()));
            model.addAttribute("lines", lines(published));
        });
        return "administrator/targets";
    }

    private static Published version(List<Published> all, int number) {
        return all.stream()
                .filter(published -> published.event().version() == number)
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND, Text.of("publishing.targets.unknown-version")));
    }

    private static List<TargetLine> lines(Published published) {
        var targets = published.event().targets();
        return IntStream.range(0, targets.size())
                .mapToObj(place -> new TargetLine(place, targets.get(place)))
                .toList();
    }
}
