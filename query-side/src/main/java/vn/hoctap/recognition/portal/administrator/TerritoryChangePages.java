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
import vn.hoctap.recognition.portal.commands.Outcome.Refused;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

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
        var typed = new HashMap<>(Map.of("cap-tren", unit.parent(), "ma.1", code, "ten", unit.name()));
        if (unit.difficult()) {
            typed.put("kho-khan.1", "co");
        }
        return page(unit, TerritoryAct.of(act), typed, model);
    }

    @PostMapping(ADDRESS)
    String step(
            @PathVariable @Pattern(regexp = TerritoryPages.CODE) String code,
            @PathVariable @Pattern(regexp = TerritoryAct.PATHS) String act,
            @RequestParam Map<String, String> form,
            Model model) {
        var unit = unit(code);
        var change = change(unit, TerritoryAct.of(act), Address.dayOrToday(form.get(Form.DAY)), form);
        var fault = change.fault();
        if (fault.isPresent()) {
            return page(unit, change.act(), form, model.addAttribute("refusal", fault.get()));
        }
        if (form.containsKey(CONFIRMED)) {
            return sent(change, model);
        }
        return form.containsKey(PREVIEW) ? preview(change, model) : page(unit, change.act(), form, model);
    }

    private TerritoryChange change(AdministrativeUnit unit, TerritoryAct act, LocalDate day, Map<String, String> form) {
        return new TerritoryChange(act, unit, territory.at(new AsOf(null, day)), day, form);
    }

    private String sent(TerritoryChange change, Model model) {
        var code = change.unit().code();
        return switch (commands.take(change.errand(Form.seen(change.form())))) {
            case Done(var location, var version) ->
                "redirect:" + TerritoryPages.ADDRESS + "/" + (location.isEmpty() ? code : lastOf(location))
                        + "?phien-ban=" + version;
            case Refused(var sentence) ->
                page(change.unit(), change.act(), change.form(), model.addAttribute("refusal", sentence));
        };
    }

    private static String lastOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String preview(TerritoryChange change, Model model) {
        model.addAttribute("unit", change.unit());
        model.addAttribute("act", change.act());
        model.addAttribute("day", change.day());
        model.addAttribute("basis", change.form().get("can-cu"));
        model.addAttribute("sentences", change.sentences());
        model.addAttribute("fields", fields(change.form()));
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
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "Hiện không có đơn vị hành chính nào mang mã này."));
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
