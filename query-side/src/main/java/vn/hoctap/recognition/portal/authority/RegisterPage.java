package vn.hoctap.recognition.portal.authority;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.query.decisions.DecisionRow;
import vn.hoctap.recognition.query.decisions.DecisionRow.State;
import vn.hoctap.recognition.query.decisions.DecisionWords;
import vn.hoctap.recognition.query.decisions.FindDecisions;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.web.text.Text;

/** What there is to do about decisions, and their register (sổ quyết định). */
@Controller
@ReadableBy(Audience.SIGNED_IN)
class RegisterPage {
    static final String ADDRESS = "/quyet-dinh";

    private final DecisionTasks tasks;
    private final FindDecisions decisions;
    private final boolean demonstration;

    RegisterPage(
            DecisionTasks tasks,
            FindDecisions decisions,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.tasks = tasks;
        this.decisions = decisions;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping(ADDRESS)
    String register(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "trang-thai", required = false) @Nullable State state,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var page = decisions.page(year, state, new PageRequest(cursor, null));
        model.addAttribute("tasks", tasks.of(Desk.ofReader()));
        model.addAttribute("items", page.items().stream().map(Line::of).toList());
        model.addAttribute("year", year);
        model.addAttribute("state", state);
        model.addAttribute("states", states());
        model.addAttribute(
                "next", page.next() == null ? null : address(ADDRESS, "nam", year, "trang-thai", state, page.next()));
        model.addAttribute("xlsx", address("/api/v1/decisions.xlsx", "year", year, "state", state, null));
        return "authority/register";
    }

    private static Map<State, String> states() {
        var names = new LinkedHashMap<State, String>();
        Arrays.stream(State.values()).forEach(state -> names.put(state, DecisionWords.of(state)));
        return names;
    }

    private static String address(
            String path,
            String yearName,
            @Nullable Integer year,
            String stateName,
            @Nullable State state,
            @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(path);
        addIf(address, yearName, year);
        addIf(address, stateName, state);
        addIf(address, "tiep", cursor);
        return address.encode().toUriString();
    }

    private static void addIf(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    /** A decision in words. */
    public record Line(DecisionRow row, String number, String kind, String state) {
        static Line of(DecisionRow row) {
            var signed = row.signed();
            return new Line(
                    row,
                    signed == null
                            ? Text.of("authority.register.draft", row.draft().proposal())
                            : signed.numberText(),
                    DecisionWords.of(row.draft().kind()),
                    DecisionWords.of(row.state()));
        }
    }
}
