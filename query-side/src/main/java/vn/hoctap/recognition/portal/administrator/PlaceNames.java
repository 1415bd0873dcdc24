package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.cycles.FindOpenCycles;
import vn.hoctap.recognition.query.organisations.NamedOrganisations;
import vn.hoctap.recognition.query.organisations.NamedOrganisations.Named;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;
import vn.hoctap.recognition.query.territory.TerritoryAt;
import vn.hoctap.recognition.web.text.Text;

/** What the codes of organisations, offices and areas stand for. */
@Component
class PlaceNames {
    private final FindTerritory territory;
    private final NamedOrganisations organisations;
    private final FindOpenCycles cycles;

    PlaceNames(FindTerritory territory, NamedOrganisations organisations, FindOpenCycles cycles) {
        this.territory = territory;
        this.organisations = organisations;
        this.cycles = cycles;
    }

    /** Asked for at once, however many codes there are. */
    Known among(Collection<String> codes) {
        var offices = new HashMap<String, String>();
        cycles.all()
                .forEach(cycle ->
                        offices.put(cycle.office().code(), cycle.office().name()));
        return new Known(territory.at(AsOf.NOW), organisations.all(codes), offices);
    }

    /** What an area was called on a day: a code is used again after a merger. */
    String ofArea(String code, LocalDate day) {
        return named(area(territory.at(new AsOf(null, day)), code), code);
    }

    /** @param offices names by code */
    record Known(TerritoryAt map, Map<String, Named> organisations, Map<String, String> offices) {
        /** The name with the code behind it; the code alone where no name is known. */
        String of(Role role, String code) {
            return switch (role.reach()) {
                case SYSTEM -> Text.of("administrator.place.system");
                case AREA ->
                    code.equals(Right.COUNTRY) ? Text.of("administrator.place.country") : named(area(map, code), code);
                case APPLICANT -> named(organisation(code).or(() -> area(map, code)), code);
                case OFFICE -> named(Optional.ofNullable(offices.get(code)), code);
            };
        }

        private Optional<String> organisation(String code) {
            return Optional.ofNullable(organisations.get(code)).map(Named::name);
        }
    }

    private static String named(Optional<String> name, String code) {
        return name.map(known -> known + " (" + code + ")").orElse(code);
    }

    /** Also of one that is no more. */
    private static Optional<String> area(TerritoryAt map, String code) {
        return Optional.of(map.nameOf(code)).filter(name -> !name.equals(code));
    }
}
