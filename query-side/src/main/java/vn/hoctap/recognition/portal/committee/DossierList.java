package vn.hoctap.recognition.portal.committee;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hoctap.recognition.events.dossier.RecognitionKind;
import vn.hoctap.recognition.query.export.Format;
import vn.hoctap.recognition.query.progress.DossierFilter;
import vn.hoctap.recognition.query.progress.Stage;

/**
 * Which dossiers somebody asks to have listed, as the address of the list says it; what is empty asks for any.
 *
 * @param text parts of a name, a code or a number, with or without marks
 * @param cursor where the page before ended; null for the first
 */
public record DossierList(
        @BindParam("nam") @Nullable @Min(2000) @Max(2100) Integer year,

        @BindParam("loai") @Nullable RecognitionKind kind,

        @BindParam("dia-ban") @Nullable @Pattern(regexp = DossierFilter.CODE)
        String area,

        @BindParam("trang-thai") @Nullable Stage stage,

        @BindParam("tim") @Nullable @Size(max = 100) String text,

        @BindParam("tiep") @Nullable @Size(max = 400) String cursor) {
    static final String ADDRESS = "/ho-so";

    public DossierList {
        area = unlessBlank(area);
        text = unlessBlank(text);
    }

    private static @Nullable String unlessBlank(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    DossierFilter filter() {
        return DossierFilter.of(year, kind, area, stage, text);
    }

    /** The page that follows. */
    String after(String next) {
        var address = UriComponentsBuilder.fromPath(ADDRESS);
        addIf(address, "nam", year);
        addIf(address, "loai", kind);
        addIf(address, "dia-ban", area);
        addIf(address, "trang-thai", stage);
        addIf(address, "tim", text);
        return address.queryParam("tiep", next).encode().toUriString();
    }

    /** The same dossiers as a file. */
    String file(Format format) {
        var address = UriComponentsBuilder.fromPath("/api/v1/dossiers." + format.ending());
        addIf(address, "year", year);
        addIf(address, "kind", kind);
        addIf(address, "area", area);
        addIf(address, "stage", stage);
        addIf(address, "q", text);
        return address.encode().toUriString();
    }

    private static void addIf(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
