package vn.hoctap.recognition.query.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks to see, as the record of access keeps it. */
public final class Asked {
    private final String subject;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Asked(String subject) {
        this.subject = subject;
    }

    /** A dossier, or whatever else has a history of its own. */
    public static Asked one(UUID id) {
        return new Asked(id.toString());
    }

    public static Asked list(String name) {
        return new Asked(name);
    }

    /** What narrows it down; nothing where that is null. */
    public Asked with(String parameter, @Nullable Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    /** A free text may name a person, so that only the asking for one is kept. */
    public Asked withText(String parameter, @Nullable Object text) {
        return with(parameter, text == null ? null : true);
    }

    String subject() {
        return subject;
    }

    Map<String, Object> parameters() {
        return Collections.unmodifiableMap(parameters);
    }
}
