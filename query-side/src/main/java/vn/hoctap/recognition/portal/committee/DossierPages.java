package vn.hoctap.recognition.portal.committee;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.progress.FindProgress;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;

/** The list of dossiers. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class DossierPages {
    private static final int PAGE = 50;

    private final FindDossiers findDossiers;
    private final FindProgress findProgress;
    private final boolean demonstration;

    DossierPages(
            FindDossiers findDossiers,
            FindProgress findProgress,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.findDossiers = findDossiers;
        this.findProgress = findProgress;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping(DossierList.ADDRESS)
    String list(@Valid DossierList list, Model model) {
        var page = findDossiers.page(list.filter(), AsOf.NOW, list.cursor(), PAGE);
        model.addAttribute("list", list);
        model.addAttribute("years", findProgress.years());
        model.addAttribute("stages", StageChoice.all());
        model.addAttribute("items", page.items().stream().map(DossierLine::of).toList());
        model.addAttribute("next", page.next() == null ? null : list.after(page.next()));
        model.addAttribute("csv", list.file(Format.CSV));
        model.addAttribute("xlsx", list.file(Format.XLSX));
        return "dossiers";
    }

    /** A stage to choose, by its name. */
    public record StageChoice(Stage stage, String name) {
        static List<StageChoice> all() {
            return Stream.of(Stage.values())
                    .map(stage -> new StageChoice(stage, Wording.of(stage)))
                    .toList();
        }
    }
}
