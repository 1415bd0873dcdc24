package vn.hoctap.recognition.query.territory;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.recognition.events.dossier.AdministrativeTier;
import vn.hoctap.recognition.events.territory.AdministrativeUnit;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.projections.Reads;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;
import vn.hoctap.recognition.web.text.Text;

/** The administrative map, and what became of one unit. */
@RestController
@ReadableBy(Audience.EVERYBODY)
@RequestMapping("/api/v1")
@Reads(TerritoryProjection.NAME)
class TerritoryController {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,31}";

    private final FindTerritory findTerritory;
    private final Downloads downloads;

    TerritoryController(FindTerritory findTerritory, Downloads downloads) {
        this.findTerritory = findTerritory;
        this.downloads = downloads;
    }

    @GetMapping(path = "/territory", produces = MediaType.APPLICATION_JSON_VALUE)
    Units list(@Valid UnitFilter filter, AsOf asOf) {
        return new Units(units(filter, asOf));
    }

    @GetMapping(
            path = "/territory" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(@PathVariable Format format, @Valid UnitFilter filter, AsOf asOf, HttpServletResponse response)
            throws IOException {
        downloads.send(TerritoryTable.table(), format, units(filter, asOf)::forEach, response);
    }

    @GetMapping(path = "/territory/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    UnitHistory unit(@PathVariable @Pattern(regexp = CODE) String code, AsOf asOf) {
        return findTerritory
                .unit(code, asOf)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, Text.of("problems.unit")));
    }

    private List<AdministrativeUnit> units(UnitFilter filter, AsOf asOf) {
        return findTerritory
                .at(asOf)
                .units()
                .filter(filter::takes)
                .sorted(Comparator.comparing(AdministrativeUnit::code))
                .toList();
    }

    /** Which units a list is about; null means any. */
    record UnitFilter(
            @Nullable @Pattern(regexp = CODE) String parent,
            @Nullable AdministrativeTier tier) {
        boolean takes(AdministrativeUnit unit) {
            return (parent == null || unit.parent().equals(parent)) && (tier == null || unit.tier() == tier);
        }
    }

    record Units(List<AdministrativeUnit> items) {}
}
