package vn.hoctap.recognition.portal.auditor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.recognition.query.access.Access;
import vn.hoctap.recognition.query.access.AccessStore;
import vn.hoctap.recognition.query.access.What;
import vn.hoctap.recognition.query.access.WhatTitle;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Who looked at what, came, left or was refused, newest first (nhật ký truy cập). */
@Controller
@ReadableBy(Audience.AUDITORS)
class AccessPage {
    private static final int ROWS = 50;

    private final AccessStore access;

    AccessPage(AccessStore access) {
        this.access = access;
    }

    @GetMapping(AccessQuestion.ADDRESS)
    String record(
            @Valid AccessQuestion question,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var page = access.page(question.filter(), cursor, ROWS);
        model.addAttribute("asked", question);
        model.addAttribute("items", page.items().stream().map(Line::of).toList());
        model.addAttribute("next", page.next() == null ? null : question.after(page.next()));
        model.addAttribute("kinds", kinds());
        model.addAttribute("xlsx", question.file(Format.XLSX));
        model.addAttribute("csv", question.file(Format.CSV));
        model.addAttribute("jsonl", question.file(Format.JSONL));
        return "auditor/access";
    }

    private static List<Kind> kinds() {
        return Stream.of(What.values())
                .map(what -> new Kind(what.name(), WhatTitle.of(what)))
                .toList();
    }

    /** What an entry can be about. */
    public record Kind(String name, String title) {}

    /** An entry in words. */
    public record Line(Access entry, String what, String at) {
        private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

        static Line of(Access entry) {
            return new Line(entry, WhatTitle.of(entry.what()), Told.at(entry.at()));
        }

        /** Whether it is about one thing that has a history. */
        public boolean isOfOne() {
            return ID.matcher(entry.subject()).matches();
        }

        /** Whether rows were seen or taken away by it. */
        public boolean isRead() {
            return entry.what() == What.VIEW || entry.what() == What.EXPORT;
        }

        /** What was asked for, or why somebody was refused; empty where nothing is known of that. */
        public String asked() {
            return JsonMapper.shared().readTree(entry.parameters()).properties().stream()
                    .map(each -> each.getKey() + "="
                            + each.getValue().asString(each.getValue().toString()))
                    .collect(Collectors.joining("; "));
        }
    }
}
