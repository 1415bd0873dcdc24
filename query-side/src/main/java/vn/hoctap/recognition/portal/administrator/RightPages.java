package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.PageRequest;
import vn.hoctap.recognition.query.rights.FindRights;
import vn.hoctap.recognition.query.rights.RightFilter;
import vn.hoctap.recognition.query.rights.RightStanding;

/** Who may do what: the list of rights (quyền). */
@Controller
@ReadableBy(Audience.KEEPERS)
class RightPages {
    static final String ADDRESS = "/quan-tri/quyen";
    private static final String SUBJECT_OR_NONE = "(" + RightFilter.SUBJECT + ")?";
    private static final String CODE_OR_NONE = "(" + RightFilter.CODE + ")?";

    private final FindRights rights;
    private final RightLines lines;

    RightPages(FindRights rights, RightLines lines) {
        this.rights = rights;
        this.lines = lines;
    }

    @GetMapping(ADDRESS)
    String list(
            @RequestParam(name = "tai-khoan", required = false) @Nullable @Pattern(regexp = SUBJECT_OR_NONE)
                    String subject,
            @RequestParam(name = "vai-tro", required = false) @Nullable Role role,
            @RequestParam(name = "to-chuc", required = false) @Nullable @Pattern(regexp = CODE_OR_NONE)
                    String organisation,
            @RequestParam(name = "tinh-trang", required = false) @Nullable RightStanding standing,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var filter = new RightFilter(Address.orNull(subject), role, Address.orNull(organisation), standing);
        var page = rights.page(filter, new PageRequest(cursor, null));
        model.addAttribute("items", lines.of(page.items()));
        model.addAttribute("filter", filter);
        model.addAttribute("roles", RoleChoice.all());
        model.addAttribute("standings", RightStanding.values());
        model.addAttribute("next", page.next() == null ? null : next(filter, page.next()));
        model.addAttribute("xlsx", download(filter, "xlsx"));
        model.addAttribute("csv", download(filter, "csv"));
        return "administrator/rights";
    }

    private static String next(RightFilter filter, String cursor) {
        return Address.of(ADDRESS)
                .with("tai-khoan", filter.subject())
                .with("vai-tro", filter.role())
                .with("to-chuc", filter.organisation())
                .with("tinh-trang", filter.standing())
                .with("tiep", cursor)
                .toString();
    }

    private static String download(RightFilter filter, String ending) {
        return Address.of("/api/v1/rights." + ending)
                .with("subject", filter.subject())
                .with("role", filter.role())
                .with("organisation", filter.organisation())
                .with("standing", filter.standing())
                .toString();
    }
}
