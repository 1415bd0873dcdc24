package vn.hoctap.recognition.command.shipped;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file that comes with the application is wrong; the message names the place by file and line. */
public final class UnfitFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public UnfitFile(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @throws UnfitFile if anything was found, with all of it */
    public static void throwIfAny(List<UnfitFile> found) {
        if (!found.isEmpty()) {
            throw new UnfitFile(found.stream().map(UnfitFile::getMessage).collect(Collectors.joining("\n")), null);
        }
    }
}
