package vn.hoctap.recognition.portal.administrator;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.query.reading.OwnWrite;
import vn.hoctap.recognition.web.ProblemException;
import vn.hoctap.recognition.web.ProblemType;

/** What somebody looks for, once it includes what they have just written. */
final class Written {
    /** Names the version that a page waits for. */
    static final String VERSION = "phien-ban";

    private Written() {}

    /**
     * @param version null where nobody has just written anything
     * @param missing why there is nothing
     */
    static <T> T including(
            @Nullable Long version, Supplier<Optional<T>> query, ToLongFunction<T> versionOf, String missing) {
        return version == null
                ? query.get().orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, missing))
                : OwnWrite.including(version, query, versionOf);
    }
}
