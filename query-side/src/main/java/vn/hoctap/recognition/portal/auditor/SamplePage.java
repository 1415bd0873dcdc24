package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.leaves.FindSample;
import vn.hoctap.recognition.query.leaves.SignedLog;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.transparency.SignedCheckpoint;
import vn.hoctap.recognition.web.ProblemException;

/** Dossiers for an inspection, drawn by the first checkpoint of a day that can be announced beforehand (chọn mẫu ngẫu nhiên). */
@Controller
@ReadableBy(Audience.AUDITORS)
class SamplePage {
    static final String ADDRESS = "/kiem-toan/chon-mau";

    private final SignedLog log;
    private final FindSample samples;

    SamplePage(SignedLog log, FindSample samples) {
        this.log = log;
        this.samples = samples;
    }

    /**
     * A dossier that was drawn, in words.
     *
     * @param found null where no more is to be seen of it than that it is there
     */
    public record Line(int place, String dossier, @Nullable FoundLine found, String sha256) {
        static Line of(FindSample.DrawnDossier named) {
            var row = named.dossier();
            return new Line(
                    named.place(),
                    named.drawn().dossierId().toString(),
                    row == null ? null : FoundLine.of(row),
                    named.drawn().sha256());
        }
    }

    /**
     * What the draw rests on.
     *
     * @param of how many dossiers there were to draw from
     */
    public record Draw(String at, long events, int of, String note, List<Line> lines) {}

    /** Where nothing can be drawn yet, the page says why. */
    @GetMapping(ADDRESS)
    String sample(
            @RequestParam(name = "ngay", required = false) @Nullable LocalDate asked,
            @RequestParam(name = "so-ho-so", defaultValue = "20") @Min(1) @Max(200) int count,
            Model model) {
        var day = Days.orToday(asked);
        model.addAttribute("day", day);
        model.addAttribute("count", count);
        model.addAttribute("draw", null);
        try {
            model.addAttribute("draw", draw(log.firstSince(day), count));
        } catch (ProblemException unavailable) {
            model.addAttribute("unavailable", unavailable.getMessage());
        }
        model.addAttribute("xlsx", file(day, count, Format.XLSX));
        model.addAttribute("csv", file(day, count, Format.CSV));
        model.addAttribute("jsonl", file(day, count, Format.JSONL));
        return "auditor/sample";
    }

    private Draw draw(SignedCheckpoint signed, int count) {
        var sample = samples.of(signed, count);
        var lines = samples.named(sample).stream().map(Line::of).toList();
        var checkpoint = signed.checkpoint();
        return new Draw(Told.at(checkpoint.at()), checkpoint.size(), sample.of(), signed.note(), lines);
    }

    private static String file(LocalDate day, int count, Format format) {
        return new Address("/api/v1/log/sample." + format.ending())
                .with("day", day)
                .with("count", count)
                .text();
    }
}
