package vn.hoctap.recognition.portal.auditor;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.criteria.CriteriaSet;
import vn.hoctap.recognition.query.criteria.FindCriteria;
import vn.hoctap.recognition.query.export.Column;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.export.Table;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.whatif.FindWhatIf;
import vn.hoctap.recognition.query.whatif.Outcome;
import vn.hoctap.recognition.query.whatif.Question;
import vn.hoctap.recognition.query.whatif.WhatIf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** A year's results under other criteria (giả định); nothing of it is kept. */
@Controller
@ReadableBy(Audience.AUDITORS)
class WhatIfPages {
    private static final int ROWS = 50;
    private final FindWhatIf findWhatIf;
    private final FindCriteria findCriteria;
    private final FindProgress findProgress;
    private final Downloads downloads;

    WhatIfPages(FindWhatIf findWhatIf, FindCriteria findCriteria, FindProgress findProgress, Downloads downloads) {
        this.findWhatIf = findWhatIf;
        this.findCriteria = findCriteria;
        this.findProgress = findProgress;
        this.downloads = downloads;
    }

    /** @param after the last dossier of the page before; null for the first page */
    @GetMapping(WhatIfQuestion.ADDRESS)
    String whatIf(
            @Valid WhatIfQuestion question,
            @RequestParam(name = "sau", required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("asked", question);
        model.addAttribute("year", question.year() == null ? newestYear() : question.year());
        model.addAttribute("sets", ofTitles().map(Choice::of).toList());
        model.addAttribute("titles", ofTitles().map(Choice::ofTitle).distinct().toList());
        model.addAttribute("today", Days.orToday(null));
        model.addAttribute("items", List.of());
        if (question.isWhole()) {
            var found = findWhatIf.of(question.about(), criteria(question), after, ROWS);
            show(question, found, model);
        }
        return "auditor/what-if";
    }

    private static void show(WhatIfQuestion question, WhatIf found, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("items", found.items().stream().map(OutcomeLine::of).toList());
        model.addAttribute("next", found.next() == null ? null : question.page().with("sau", found.next()));
        model.addAttribute("xlsx", question.file(Format.XLSX));
        model.addAttribute("csv", question.file(Format.CSV));
    }

    @GetMapping(
            path = WhatIfQuestion.ADDRESS + "/danh-sach" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid WhatIfQuestion question, HttpServletResponse response)
            throws IOException {
        if (!question.isWhole()) {
            throw new ProblemException(ProblemType.INVALID_VALUE, Text.of("auditor.what-if.incomplete"));
        }
        var criteria = criteria(question);
        downloads.send(table(), format, reader -> findWhatIf.each(question.about(), criteria, reader), response);
    }

    private static Table<Outcome> table() {
        return new Table<>(
                "gia-dinh",
                List.of(
                        Column.text(
                                Text.of("auditor.what-if.column.code"),
                                16,
                                outcome -> outcome.applicant().applicantCode()),
                        Column.text(
                                Text.of("auditor.what-if.column.name"),
                                44,
                                outcome -> outcome.applicant().applicantName()),
                        Column.text(
                                Text.of("auditor.what-if.column.area"),
                                12,
                                outcome -> outcome.applicant().areaCode()),
                        Column.text(
                                Text.of("auditor.what-if.column.change"),
                                16,
                                outcome -> OutcomeLine.of(outcome.change())),
                        Column.text(
                                Text.of("auditor.what-if.column.recorded"),
                                20,
                                outcome -> OutcomeLine.of(outcome.recorded())),
                        Column.text(
                                Text.of("auditor.what-if.column.hypothetical"),
                                20,
                                outcome -> OutcomeLine.of(outcome).after()),
                        Column.text(Text.of("auditor.what-if.column.why"), 80, OutcomeLine::reason)));
    }

    private CriteriaSet criteria(WhatIfQuestion question) {
        return findCriteria
                .version(question.criteriaTitle(), question.criteriaVersion())
                .map(FindCriteria.Published::set)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("auditor.what-if.no-criteria")));
    }

    /** There are criteria as well for what is no title, such as community learning centres. */
    private Stream<FindCriteria.Published> ofTitles() {
        return findCriteria.all().stream()
                .filter(published -> published.set().title().matches(Question.TITLE));
    }

    private int newestYear() {
        return findProgress.newestYear().orElseGet(() -> Days.orToday(null).getYear());
    }

    /** A title, or one version of its criteria, to choose. */
    public record Choice(String code, String text) {
        static Choice of(FindCriteria.Published published) {
            var title = published.set().title();
            return new Choice(
                    title + ":" + published.version(),
                    Text.of("auditor.what-if.criteria.version", published.version(), Wording.ofTitle(title)));
        }

        static Choice ofTitle(FindCriteria.Published published) {
            var title = published.set().title();
            return new Choice(title, Wording.ofTitle(title));
        }
    }
}
