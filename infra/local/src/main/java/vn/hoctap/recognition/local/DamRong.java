package vn.hoctap.recognition.local;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the demonstration is made of: the district of the report, as the file dam-rong.json has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DamRong(List<Commune> communes, List<Named> communesFrom20250701, List<Unit> units, Report report) {
    /** Code of the district, where its own bodies count. */
    static final String DISTRICT = "674";

    private static final String FILE = "/dam-rong.json";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Named(String code, String name) {}

    /** @param mergedInto name of the commune that it is a part of since 1 July 2025 */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Commune(String code, String name, String mergedInto) {}

    /** @param learningCitizens how many the report counts in the whole district */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Report(int learningCitizens) {}

    /** @param commune null for a body of the district itself */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Unit(String name, @Nullable String commune) {
        String area() {
            return Objects.requireNonNullElse(commune, DISTRICT);
        }
    }

    /** A commune as it is called now, with its name before the merger; one whose code ended with what it went into. */
    String place(String code) {
        var commune = communes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        boolean goesOn =
                communesFrom20250701.stream().anyMatch(one -> one.code().equals(code));
        return goesOn
                ? "Xã %s (trước 01/7/2025 là xã %s)".formatted(commune.mergedInto(), commune.name())
                : "Xã %s (nay thuộc xã %s)".formatted(commune.name(), commune.mergedInto());
    }

    static DamRong read() {
        try (var in = DamRong.class.getResourceAsStream(FILE)) {
            return JsonMapper.shared().readValue(in, DamRong.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
