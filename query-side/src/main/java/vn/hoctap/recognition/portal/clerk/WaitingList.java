package vn.hoctap.recognition.portal.clerk;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.reading.AsOf;

/** The dossiers that wait to be received, page by page, some of them chosen. */
@Component
class WaitingList {
    static final String CURSOR = "tiep";
    private static final int PAGE = 50;
    private static final DossierFilter WAITING = new DossierFilter(null, null, null, Stage.SUBMITTED, null);

    private final FindDossiers findDossiers;
    private final ReceivingDesks desks;

    WaitingList(FindDossiers findDossiers, ReceivingDesks desks) {
        this.findDossiers = findDossiers;
        this.desks = desks;
    }

    /**
     * @param asked the page; the first where nothing is asked for
     * @param all whether every one of the page is chosen
     */
    String show(@Nullable String asked, boolean all, Map<String, String> typed, Model model) {
        var cursor = asked == null || asked.isEmpty() ? null : asked;
        var page = findDossiers.page(WAITING, AsOf.NOW, cursor, PAGE);
        var chosen = ChosenDossiers.in(typed).versions().keySet();
        var elsewhere = desks.elsewhere(page.items());
        Form.show(typed, model);
        model.addAttribute(
                "items",
                page.items().stream()
                        .map(row -> new WaitingLine(
                                row,
                                all || chosen.contains(row.dossierId()),
                                elsewhere.getOrDefault(row.dossierId(), "")))
                        .toList());
        model.addAttribute("cursor", cursor);
        model.addAttribute("next", page.next());
        model.addAttribute("now", ReceptionPages.now());
        return "clerk/waiting";
    }

    /** As it was when its form was sent. */
    String again(Map<String, String> form, Model model) {
        return show(form.get(CURSOR), false, form, model);
    }
}
