package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.FindDossiers;
import vn.hoctap.recognition.query.progress.Stage;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.AsOf;

/** The list of dossiers. */
@Controller
@ReadableBy(Audience.DOSSIERS)
class DossierPages {
    private static final int PAGE = 50;

    private final FindDossiers findDossiers;
    private final boolean demonstration;

    DossierPages(FindDossiers findDossiers, @Value("${recognition.demonstration}") boolean demonstration) {
        this.findDossiers = findDossiers;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping("/ho-so")
    String list(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "loai", required = false) @Nullable RecognitionKind kind,
            @RequestParam(name = "dia-ban", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String area,
            @RequestParam(name = "trang-thai", required = false) @Nullable Stage stage,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var filter = new DossierFilter(year, kind, area, stage, null);
        var page = findDossiers.page(filter, AsOf.NOW, cursor, PAGE);
        model.addAttribute("year", year);
        model.addAttribute("items", page.items().stream().map(DossierLine::of).toList());
        model.addAttribute(
                "next", page.next() == null ? null : address("/ho-so", year, kind, area, stage, page.next()));
        model.addAttribute("csv", file(Format.CSV, year, kind, area, stage));
        model.addAttribute("xlsx", file(Format.XLSX, year, kind, area, stage));
        return "dossiers";
    }

    private static String address(
            String path,
            @Nullable Integer year,
            @Nullable RecognitionKind kind,
            @Nullable String area,
            @Nullable Stage stage,
            @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(path);
        addIf(address, "nam", year);
        addIf(address, "loai", kind);
        addIf(address, "dia-ban", area);
        addIf(address, "trang-thai", stage);
        addIf(address, "tiep", cursor);
        return address.encode().toUriString();
    }

    private static String file(
            Format format,
            @Nullable Integer year,
            @Nullable RecognitionKind kind,
            @Nullable String area,
            @Nullable Stage stage) {
        var address = UriComponentsBuilder.fromPath("/api/v1/dossiers." + format.ending());
        addIf(address, "year", year);
        addIf(address, "kind", kind);
        addIf(address, "area", area);
        addIf(address, "stage", stage);
        return address.encode().toUriString();
    }

    private static void addIf(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
