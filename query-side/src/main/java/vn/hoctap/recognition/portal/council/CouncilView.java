package vn.hoctap.recognition.portal.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.events.panel.PanelMember;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.panels.FindCouncils;
import vn.hoctap.recognition.query.panels.PanelRow;
import vn.hoctap.recognition.query.panels.WaitingDossier;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Finds a council for the person before the page, and puts on the page what that person can do with it. */
@Component
class CouncilView {
    static final String INCOMING = "nguoi-thay";

    private final FindCouncils findCouncils;
    private final Sittings sittings;
    private final CouncilFounders founders;

    CouncilView(FindCouncils findCouncils, Sittings sittings, CouncilFounders founders) {
        this.findCouncils = findCouncils;
        this.sittings = sittings;
        this.founders = founders;
    }

    PanelRow council(UUID id, @Nullable Long written) {
        var subject = CurrentReader.subject();
        return written == null
                ? findCouncils
                        .find(id, subject)
                        .orElseThrow(() ->
                                new ProblemException(ProblemType.NOT_FOUND, Text.of("council.refused.no-council")))
                : OwnWrite.including(
                        written,
                        () -> findCouncils.find(id, subject),
                        council -> council.last().version());
    }

    /** One of which the person is a member now. */
    PanelRow councilOfMember(UUID id) {
        var council = council(id, null);
        if (!isSeated(council)) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("council.refused.opener"));
        }
        return council;
    }

    String refused(PanelRow council, Map<String, String> typed, String sentence, Model model) {
        return show(council, typed, model.addAttribute("refusal", sentence));
    }

    String show(PanelRow council, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        boolean isThere = council.ended() == null;
        model.addAttribute("council", CouncilLine.of(council));
        var items = sittings.of(council);
        model.addAttribute("items", items);
        model.addAttribute("reported", items.stream().anyMatch(sitting -> sitting.step() == Step.CLOSED));
        model.addAttribute("waiting", waiting(council));
        model.addAttribute("opens", isThere && isSeated(council));
        model.addAttribute("changes", isThere && founders.isOf(council));
        model.addAttribute("incoming", TypedMember.in(typed, INCOMING, PanelMember.Role.MEMBER));
        return "council/council";
    }

    private static boolean isSeated(PanelRow council) {
        return FindCouncils.seatOf(CurrentReader.subject(), council).isPresent();
    }

    /** What a member may open a session for; nothing for anybody else. */
    List<WaitingDossier> waiting(PanelRow council) {
        return FindCouncils.seatOf(CurrentReader.subject(), council)
                .filter(seat -> council.ended() == null)
                .map(seat -> findCouncils.waitingFor(council, seat))
                .orElse(List.of());
    }
}
