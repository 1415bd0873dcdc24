package vn.hoctap.recognition.query.readers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.hoctap.recognition.events.authority.Right;

/** Who reads in the request at hand, or whom the application {@linkplain LookingAs looks as}; nobody, who sees nothing, until that is found out. */
public final class CurrentReader {
    /** Whom the application looks as. */
    static final ScopedValue<Reader> LOOKED_AS = ScopedValue.newInstance();

    private static final String NAME = CurrentReader.class.getName();
    private static final int BYTES = 8;

    private CurrentReader() {}

    /** Empty outside of requests, unless the application looks as somebody: its own work is for no reader. */
    static Optional<Reader> inRequest() {
        return LOOKED_AS.isBound() ? Optional.of(LOOKED_AS.get()) : ofRequest();
    }

    private static Optional<Reader> ofRequest() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes()).map(CurrentReader::in);
    }

    /** The rights that they hold today. */
    public static List<Right> rights() {
        return inRequest().map(Reader::rights).orElse(List.of());
    }

    /** Account id; empty for whoever has not signed in. */
    public static String subject() {
        return inRequest().map(Reader::subject).orElse("");
    }

    /** Whether nothing is kept from them. */
    public static boolean seesAll() {
        return inRequest()
                .map(reader -> reader.scope().extent() == Scope.Extent.ALL)
                .orElse(false);
    }

    /** Whether they work for an office, or watch an area. */
    public static boolean watches() {
        return inRequest().map(Audience.WATCHERS::admits).orElse(false);
    }

    /** Whether they sit, or sat, in a session without a conflict of interest. */
    public static boolean judges() {
        return inRequest().map(reader -> !reader.scope().dossiers().isEmpty()).orElse(false);
    }

    /** Differs where what is seen may differ, and tells nothing else of it. */
    public static String mark() {
        var reader = inRequest().orElse(Reader.NOBODY);
        var text = reader.scope().text() + "|" + reader.roles();
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    static void set(Reader reader) {
        RequestContextHolder.currentRequestAttributes().setAttribute(NAME, reader, RequestAttributes.SCOPE_REQUEST);
    }

    private static Reader in(RequestAttributes request) {
        return request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Reader reader
                ? reader
                : Reader.NOBODY;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
