package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.calendar.DayDeclared;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Errand;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.calendar.FindCalendar;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/** The working days of a year (lịch làm việc), and declaring days off or worked. */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class CalendarPages {
    private static final String ADDRESS = "/quan-tri/lich-lam-viec";
    private static final String FROM = "tu-ngay";

    private final FindCalendar calendar;
    private final CommandSide commands;

    CalendarPages(FindCalendar calendar, CommandSide commands) {
        this.calendar = calendar;
        this.commands = commands;
    }

    /** @param declared how many declarations there are with the one that somebody has just made */
    @GetMapping(ADDRESS)
    String year(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "cong-bo", required = false) @Nullable Long declared,
            Model model) {
        Written.including(declared, () -> Optional.of(calendar.numberDeclared()), Long::longValue, "");
        return page(year == null ? Days.orToday(null).getYear() : year, Map.of(), model);
    }

    @PostMapping(ADDRESS)
    @ReadableBy(Audience.ADMINISTRATORS)
    String declare(@RequestParam Map<String, String> form, Model model) {
        var body = new Body(form)
                .text("kind", "loai")
                .text("from", FROM)
                .text("to", form.getOrDefault("den-ngay", "").isBlank() ? FROM : "den-ngay")
                .text("name", "ten")
                .text("legalBasis", "can-cu")
                .with("certainty", "CHECKED")
                .text("effectiveOn", Form.DAY);
        int year = yearOf(form);
        return switch (commands.take(Errand.beginning("calendar-declarations", body.fields(), Form.key(form)))) {
            case Done done -> "redirect:" + ADDRESS + "?nam=" + year + "&cong-bo=" + done.id();
            case ShownAgain shown -> page(year, form, shown.on(model));
        };
    }

    private static int yearOf(Map<String, String> form) {
        try {
            return WrittenDay.parse(Body.typed(form, FROM)).getYear();
        } catch (DateTimeException noDay) {
            return Days.orToday(null).getYear();
        }
    }

    private String page(int year, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("year", year);
        model.addAttribute("months", MonthSheet.ofYear(year, calendar.of(year)));
        model.addAttribute("items", declared(year));
        return "administrator/calendar";
    }

    private List<Declared> declared(int year) {
        return calendar.declarations().stream()
                .filter(each -> each.from().getYear() <= year && each.to().getYear() >= year)
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .map(Declared::new)
                .toList();
    }

    /** What was declared, in words. */
    public record Declared(DayDeclared row) {
        public String kind() {
            return Text.called("administrator.calendar.kind", row.kind());
        }

        public boolean isOneDay() {
            return row.from().equals(row.to());
        }
    }
}
