package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.organisations.Change;
import vn.hoctap.recognition.query.organisations.FindOrganisations;
import vn.hoctap.recognition.query.organisations.OrganisationRow;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.text.Text;

/** One organisation on a page: as it is on a day, what happened to it, and what may be changed. */
@Component
class OrganisationView {
    private final FindOrganisations organisations;
    private final PlaceNames places;

    OrganisationView(FindOrganisations organisations, PlaceNames places) {
        this.organisations = organisations;
        this.places = places;
    }

    /** @param written version that somebody has just written; null where they come from elsewhere */
    List<Change> history(String code, @Nullable Long written) {
        return Written.including(
                written,
                () -> Optional.of(organisations.history(code, null)).filter(changes -> !changes.isEmpty()),
                OrganisationView::version,
                Text.of("administrator.organisation.unknown"));
    }

    OrganisationLine line(OrganisationRow row, LocalDate day) {
        return new OrganisationLine(row, places.ofArea(row.area(), day));
    }

    String show(String code, List<Change> history, LocalDate on, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        var row = organisations.find(code, new AsOf(null, on));
        model.addAttribute("code", code);
        model.addAttribute("day", on);
        model.addAttribute("line", row.map(found -> line(found, on)).orElse(null));
        model.addAttribute("name", name(code, row, history));
        model.addAttribute("version", version(history));
        model.addAttribute(
                "kinds", KindChoice.all(row.map(OrganisationRow::traits).orElse(List.of()), typed));
        model.addAttribute(
                "items",
                history.stream()
                        .map(change -> OrganisationStep.of(change, places))
                        .toList());
        return "administrator/organisation";
    }

    /** On a day before it was there, what it was called first. */
    private static String name(String code, Optional<OrganisationRow> row, List<Change> history) {
        return row.map(OrganisationRow::name)
                .or(() -> history.stream()
                        .map(Change::name)
                        .flatMap(Stream::ofNullable)
                        .findFirst())
                .orElse(code);
    }

    private static long version(List<Change> history) {
        return history.stream()
                .mapToLong(change -> change.mark().version())
                .max()
                .orElseThrow();
    }
}
