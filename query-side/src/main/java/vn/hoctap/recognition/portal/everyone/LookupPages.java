package vn.hoctap.recognition.portal.everyone;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.access.Unrecorded;
import vn.hoctap.recognition.query.certificates.FindCertificates;
import vn.hoctap.recognition.query.certificates.FindRecognitions;
import vn.hoctap.recognition.query.certificates.RecognitionFilter;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.DossierRow;
import vn.hoctap.recognition.query.progress.Wording;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.ReadableBy;

/** Who was recognised, for anybody to look up (tra cứu kết quả công nhận). */
@Controller
@ReadableBy(Audience.EVERYBODY)
@Unrecorded
class LookupPages {
    static final String ADDRESS = "/tra-cuu";

    private static final int PAGE = 50;

    private final FindRecognitions recognitions;
    private final FindCertificates certificates;
    private final boolean demonstration;

    LookupPages(
            FindRecognitions recognitions,
            FindCertificates certificates,
            @Value("${recognition.demonstration}") boolean demonstration) {
        this.recognitions = recognitions;
        this.certificates = certificates;
        this.demonstration = demonstration;
    }

    @ModelAttribute("demonstration")
    boolean demonstration() {
        return demonstration;
    }

    @GetMapping(ADDRESS)
    String recognised(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "loai", required = false) @Nullable RecognitionKind kind,
            @RequestParam(name = "dia-ban", required = false) @Nullable @Pattern(regexp = "|" + DossierFilter.CODE)
                    String area,
            @RequestParam(name = "ten", required = false) @Nullable @Size(max = 100) String name,
            @RequestParam(name = "tiep", required = false) @Nullable @Size(max = 400) String cursor,
            Model model) {
        var years = recognitions.years();
        var of = year == null && !years.isEmpty() ? years.getFirst() : year;
        var filter = new RecognitionFilter(of, kind, area == null || area.isEmpty() ? null : area, name);
        var page = recognitions.page(filter, cursor, PAGE);
        model.addAttribute("filter", filter);
        model.addAttribute("years", years);
        model.addAttribute("areas", of == null ? List.of() : recognitions.areas(of));
        model.addAttribute("lines", lines(page.items()));
        model.addAttribute("next", page.next() == null ? null : next(filter, page.next()));
        model.addAttribute("file", file(filter));
        return "everyone/lookup";
    }

    private List<Line> lines(List<DossierRow> rows) {
        var codes =
                certificates.codesOf(rows.stream().map(DossierRow::dossierId).toList());
        return rows.stream()
                .map(row -> Line.of(row, codes.get(row.dossierId())))
                .toList();
    }

    private static String next(RecognitionFilter filter, String cursor) {
        return address(ADDRESS, filter, List.of("nam", "loai", "dia-ban", "ten"))
                .queryParam("tiep", cursor)
                .encode()
                .toUriString();
    }

    private static String file(RecognitionFilter filter) {
        return address("/api/v1/recognitions.xlsx", filter, List.of("year", "kind", "area", "q"))
                .encode()
                .toUriString();
    }

    /** @param names of the filter's components, in their order */
    private static UriComponentsBuilder address(String path, RecognitionFilter filter, List<String> names) {
        var values = Arrays.asList(filter.year(), filter.kind(), filter.area(), filter.q());
        var address = UriComponentsBuilder.fromPath(path);
        IntStream.range(0, names.size())
                .filter(at -> values.get(at) != null && !"".equals(values.get(at)))
                .forEach(at -> address.queryParam(names.get(at), values.get(at)));
        return address;
    }

    /** @param code of the certificate; null where nothing tells it */
    public record Line(
            DossierRow row,
            String title,
            String level,
            String stage,
            @Nullable UUID code) {
        static Line of(DossierRow row, @Nullable UUID code) {
            return new Line(
                    row,
                    Wording.ofTitle(row.title()),
                    Wording.ofLevel(row.standing().level()),
                    Wording.of(row.standing().stage()),
                    code);
        }
    }
}
