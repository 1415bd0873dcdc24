package vn.hoctap.recognition.command.dossier.web;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import vn.hoctap.recognition.events.dossier.DossierId;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** Reads an identifier in its full canonical form; the JDK's own parser takes "1-1-1-1-1" too. */
@Component
class DossierIdConverter implements Converter<String, DossierId> {
    private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public DossierId convert(String text) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        if (!CANONICAL.matcher(lowerCase).matches()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST, "Mã định danh hồ sơ không đúng định dạng UUID.");
        }
        return new DossierId(UUID.fromString(lowerCase));
    }
}
