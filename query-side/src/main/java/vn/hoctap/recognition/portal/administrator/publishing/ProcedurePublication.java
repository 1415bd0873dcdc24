package vn.hoctap.recognition.portal.administrator.publishing;

import jakarta.validation.constraints.Pattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.procedure.ProcedurePublished;
import vn.hoctap.recognition.query.procedures.FindProcedures;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Publishing the next version of a title's procedure (ban hành quy định thủ tục), begun with the newest. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class ProcedurePublication {
    private static final String ADDRESS = ProcedurePages.ADDRESS + "/ban-hanh";
    private static final String TITLE = "thu-tuc";

    private final FindProcedures procedures;
    private final PublicationSteps steps;

    ProcedurePublication(FindProcedures procedures, PublicationSteps steps) {
        this.procedures = procedures;
        this.steps = steps;
    }

    @GetMapping(ADDRESS)
    String begin(@RequestParam(name = TITLE) @Pattern(regexp = ProcedurePages.TITLE) String title, Model model) {
        var newest = newest(title);
        var edition = edition(newest, ProcedureSheet.of(newest.procedure()));
        return steps.show(edition, edition.newest(), model);
    }

    @PostMapping(ADDRESS)
    String step(
            @RequestParam(name = TITLE) @Pattern(regexp = ProcedurePages.TITLE) String title,
            @RequestParam Map<String, String> fields,
            Model model) {
        var form = ProcedureSheet.withoutEmptyRows(fields);
        var edition = edition(newest(title), ProcedureSheet.of(form));
        return steps.step(edition, form, content -> Map.of("procedure", whole(title, content)), model);
    }

    /** A list of which nothing was typed is empty. */
    private static Map<String, Object> whole(String title, Map<String, Object> content) {
        var whole = new HashMap<String, Object>(content);
        whole.put("title", title);
        List.of("legalBasis", "parts", "competences").forEach(list -> whole.putIfAbsent(list, List.of()));
        return whole;
    }

    private static Edition edition(ProcedurePublished newest, ProcedureSheet sheet) {
        var title = newest.procedure().title();
        var before = ProcedureSheet.of(newest.procedure());
        return new Edition(
                Text.of("publishing.procedures.publish", title),
                ADDRESS + "?" + TITLE + "=" + title,
                ProcedurePages.ADDRESS,
                Text.of("publishing.procedures"),
                sheet.sheet(),
                sheet.with(before).withSpare().sheet(),
                before.sheet().filledWith(newest.procedure()),
                newest.version() + 1,
                "procedures",
                ProcedurePages.ADDRESS + "?" + TITLE + "=" + title + "&phien-ban=" + (newest.version() + 1));
    }

    private ProcedurePublished newest(String title) {
        return procedures.all().stream()
                .map(FindProcedures.Published::event)
                .filter(event -> event.procedure().title().equals(title))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(ProblemType.NOT_FOUND, Text.of("publishing.procedures.untitled")));
    }
}
