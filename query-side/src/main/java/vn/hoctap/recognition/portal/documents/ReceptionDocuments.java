package vn.hoctap.recognition.portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.hoctap.recognition.events.authority.Right;
import vn.hoctap.recognition.events.authority.Role;
import vn.hoctap.recognition.query.export.Downloads;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.readers.Audience;
import vn.hoctap.recognition.query.readers.CurrentReader;
import vn.hoctap.recognition.query.readers.ReadableBy;
import vn.hoctap.recognition.query.reading.Days;
import vn.hoctap.recognition.query.receptions.FindReceived;
import vn.hoctap.recognition.query.receptions.ReceivedDossier;

/** The book of dossiers of an office, to print and as a list; a clerk's own, where the address names no other. */
@Controller
@ReadableBy(Audience.WATCHERS)
class ReceptionDocuments {
    private static final String ADDRESS = "/tiep-nhan/so-theo-doi";

    private final FindReceived findReceived;
    private final Documents documents;
    private final Downloads downloads;

    ReceptionDocuments(FindReceived findReceived, Documents documents, Downloads downloads) {
        this.findReceived = findReceived;
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping(ADDRESS + ".pdf")
    ResponseEntity<byte[]> book(
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "co-quan", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String office) {
        return documents.answer(ReceptionBook.of(orThis(year), received(year, office)));
    }

    @GetMapping(
            path = ADDRESS + "/danh-sach" + Format.ENDING,
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
    void export(
            @PathVariable Format format,
            @RequestParam(name = "nam", required = false) @Nullable @Min(2000) @Max(2100) Integer year,
            @RequestParam(name = "co-quan", required = false) @Nullable @Pattern(regexp = DossierFilter.CODE)
                    String office,
            HttpServletResponse response)
            throws IOException {
        downloads.send(ReceptionBook.TABLE, format, received(year, office)::forEach, response);
    }

    private List<ReceivedDossier> received(@Nullable Integer year, @Nullable String office) {
        return findReceived.in(orThis(year), office == null ? ownOffice() : office);
    }

    private static int orThis(@Nullable Integer year) {
        return year == null ? Days.orToday(null).getYear() : year;
    }

    /** That of a clerk; null for whoever takes nothing in. */
    private static @Nullable String ownOffice() {
        return CurrentReader.rights().stream()
                .filter(right -> right.role() == Role.RECEIVING_CLERK)
                .map(Right::organisation)
                .findFirst()
                .orElse(null);
    }
}
