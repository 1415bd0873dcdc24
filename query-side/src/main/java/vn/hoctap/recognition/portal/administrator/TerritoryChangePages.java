package vn.hoctap.recognition.portal.administrator;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.portal.commands.CommandSide;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.portal.commands.Outcome.Done;
import vn.hoctap.recognition.portal.commands.Outcome.ShownAgain;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** Changing the map in two steps: what will be so is shown first, and done once it is confirmed. */
@Controller
@ReadableBy(Audience.ADMINISTRATORS)
class TerritoryChangePages {
    private static final String ADDRESS = TerritoryPages.ADDRESS + "/{code}/{act}";
    private static final String CONFIRMED = "xac-nhan";
    private static final String PREVIEW = "xem-truoc";

    private final FindTerritory territory;
    private final CommandSide commands;

    TerritoryChangePages(FindTerritory territory, CommandSide commands) {
        this.territory = territory;
        this.commands = commands;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable @Pattern(regexp = TerritoryPages.CODE) String code,
            @PathVariable @Pattern(regexp = TerritoryAct.PATHS) String act,
            Model model) {
        var unit = unit(code);
        var begun = TerritoryAct.of(act);
        return page(unit, begun, TerritoryChange.begun(begun, unit), model);
    }

    @PostMapping(ADDRESS)
    String step(
            @PathVariable @Pattern(regexp = TerritoryPages.CODE) String code,
            @PathVariable @Pattern(regexp = TerritoryAct.PATHS) String act,
            @RequestParam Map<String, String> form,
            Model model) {
        var unit = unit(code);
        var asked = TerritoryAct.of(act);
        var change = TerritoryChange.of(asked, typed(unit, Address.dayOrToday(form.get(Form.DAY)), form));
        var fault = change.fault();
        if (fault.isPresent()) {
            return page(unit, asked, form, model.addAttribute("refusal", fault.get()));
        }
        if (form.containsKey(CONFIRMED)) {
            return sent(asked, change, model);
        }
        return form.containsKey(PREVIEW) ? preview(asked, change, model) : page(unit, asked, form, model);
    }

    private TypedChange typed(AdministrativeUnit unit, LocalDate day, Map<String, String> form) {
        return new TypedChange(unit, territory.at(new AsOf(null, day)), day, form);
    }

    private String sent(TerritoryAct act, TerritoryChange change, Model model) {
        var typed = change.typed();
        var code = typed.unit().code();
        return switch (commands.take(change.errand(Form.seen(typed.form())))) {
            case Done(var location, var version) ->
                "redirect:" + TerritoryPages.ADDRESS + "/" + (location.isEmpty() ? code : lastOf(location))
                        + "?phien-ban=" + version;
            case ShownAgain shown -> page(typed.unit(), act, typed.form(), shown.on(model));
        };
    }

    private static String lastOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String preview(TerritoryAct act, TerritoryChange change, Model model) {
        var typed = change.typed();
        model.addAttribute("unit", typed.unit());
        model.addAttribute("act", act);
        model.addAttribute("day", typed.day());
        model.addAttribute("basis", typed.text(TypedChange.BASIS));
        model.addAttribute("sentences", change.sentences());
        model.addAttribute("fields", fields(typed.form()));
        return "administrator/territory-confirmation";
    }

    /** All but what tells one step from the other; the browser's own token is put in by the form. */
    private static Map<String, String> fields(Map<String, String> form) {
        var fields = new HashMap<>(form);
        fields.keySet().removeIf(name -> name.equals(PREVIEW) || name.equals("sua-lai") || name.equals("_csrf"));
        return fields;
    }

    private AdministrativeUnit unit(String code) {
        return territory
                .at(AsOf.NOW)
                .unit(code)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("territory.unknown.now")));
    }

    private String page(AdministrativeUnit unit, TerritoryAct act, Map<String, String> typed, Model model) {
        Form.show(typed, model);
        model.addAttribute("unit", unit);
        model.addAttribute("act", act);
        model.addAttribute("rows", TypedUnit.rows(typed));
        model.addAttribute("version", territory.version());
        return "administrator/territory-change";
    }
}
