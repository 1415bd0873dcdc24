package vn.hoctap.recognition.portal.administrator;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.events.procedure.Office;
import vn.hoctap.recognition.query.cycles.FindOpenCycles;
import vn.hoctap.recognition.query.cycles.FindOpenCycles.OpenCycle;
import vn.hoctap.recognition.query.organisations.NamedOrganisations;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.query.territory.FindTerritory;

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

    /** The name with the code behind it; the code alone where no name is known. */
    String of(Role role, String code) {
        return switch (role.reach()) {
            case SYSTEM -> "Toàn hệ thống";
            case AREA -> code.equals(Right.COUNTRY) ? "Cả nước" : named(area(code, AsOf.NOW), code);
            case APPLICANT -> named(organisation(code).or(() -> area(code, AsOf.NOW)), code);
            case OFFICE -> named(office(code), code);
        };
    }

    /** What it was called on a day: a code is used again after a merger. */
    String ofArea(String code, LocalDate day) {
        return named(area(code, new AsOf(null, day)), code);
    }

    private static String named(Optional<String> name, String code) {
        return name.map(known -> known + " (" + code + ")").orElse(code);
    }

    /** Also of one that is no more. */
    private Optional<String> area(String code, AsOf asOf) {
        return Optional.of(territory.at(asOf).nameOf(code)).filter(name -> !name.equals(code));
    }

    private Optional<String> organisation(String code) {
        return organisations.find(code).map(NamedOrganisations.Named::name);
    }

    private Optional<String> office(String code) {
        return cycles.all().stream()
                .map(OpenCycle::office)
                .filter(office -> office.code().equals(code))
                .map(Office::name)
                .findFirst();
    }
}
