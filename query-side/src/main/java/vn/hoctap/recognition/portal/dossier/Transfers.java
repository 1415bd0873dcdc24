package vn.hoctap.recognition.portal.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.Area;
import vn.hoctap.recognition.events.dossier.AssignedOffice;
import vn.hoctap.recognition.events.dossier.DossierTransferred;
import vn.hoctap.recognition.portal.commands.Body;
import vn.hoctap.recognition.portal.commands.Form;
import vn.hoctap.recognition.query.casefile.FindPast;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.web.WrittenDay;
import vn.hoctap.recognition.web.text.Text;

/** To which area and which offices a dossier passes, as somebody types it in. */
@Component
class Transfers {
    private static final String AREA = "dia-ban";

    private final FindTerritory territory;
    private final FindPast findPast;

    Transfers(FindTerritory territory, FindPast findPast) {
        this.territory = territory;
        this.findPast = findPast;
    }

    /** As it is now: what is left unchanged stays so. */
    Map<String, String> begun(DossierRow row) {
        var typed = new HashMap<>(Map.of(AREA, row.standing().areaCode()));
        assigned(row).forEach(each -> {
            typed.put(TypedOffice.field(each.step(), "ma"), each.office().code());
            typed.put(TypedOffice.field(each.step(), "ten"), each.office().name());
            typed.put(TypedOffice.field(each.step(), "nguoi-ky"), each.signatory());
        });
        return typed;
    }

    private List<AssignedOffice> assigned(DossierRow row) {
        return findPast.of(row.dossierId())
                .flatMap(past -> past.newest(DossierTransferred.class))
                .map(step -> step.event().offices())
                .orElse(List.of());
    }

    /** Why it cannot be sent; empty where nothing stands in the way. */
    Optional<String> fault(DossierRow row, Map<String, String> form) {
        if (area(row, form).isEmpty()) {
            return Optional.of(Text.of("dossier.transfer.no-area"));
        }
        return TypedOffice.rows(form).stream().allMatch(office -> office.isBlank() || office.isWhole())
                ? Optional.empty()
                : Optional.of(Text.of("dossier.transfer.incomplete"));
    }

    /** Of one that has no fault. */
    Body write(DossierRow row, Map<String, String> form, Body body) {
        var offices = TypedOffice.rows(form).stream()
                .filter(TypedOffice::isWhole)
                .map(TypedOffice::toOffice)
                .toList();
        return body.with("area", area(row, form).orElseThrow()).with("offices", offices);
    }

    /** The present one may be left as it is, even where the map has it no more. */
    private Optional<Area> area(DossierRow row, Map<String, String> form) {
        var code = Body.typed(form, AREA);
        if (code.equals(row.standing().areaCode())) {
            return Optional.of(new Area(code, row.standing().areaName()));
        }
        return day(form)
                .flatMap(day -> territory.at(new AsOf(null, day)).unit(code))
                .map(unit -> new Area(unit.code(), unit.name()));
    }

    private static Optional<LocalDate> day(Map<String, String> form) {
        try {
            return Optional.of(WrittenDay.parse(Body.typed(form, Form.DAY)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
