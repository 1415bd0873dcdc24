package vn.hoctap.recognition.command.deadline.due;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.hoctap.recognition.command.deadline.model.Pace;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.events.deadline.DeadlineKind;

/** Reads the shipped paces, one for each kind of deadline. */
final class ShippedPaces {
    private static final String FILE = "paces.yaml";

    private ShippedPaces() {}

    static Map<DeadlineKind, Pace> load() {
        try (var in = Objects.requireNonNull(ShippedPaces.class.getResourceAsStream("/deadline/" + FILE), FILE)) {
            return read(FILE, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws UnfitFile if it says nothing of a kind, or speaks of one twice */
    static Map<DeadlineKind, Pace> read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var paces = new EnumMap<DeadlineKind, Pace>(DeadlineKind.class);
        for (int index = 0; index < yaml.tree().size(); index++) {
            var place = "[" + index + "]";
            var pace = yaml.value(place, yaml.tree().get(index), Pace.class);
            if (paces.put(pace.kind(), pace) != null) {
                throw yaml.unfit(place, pace.kind() + " stands further up already", null);
            }
        }
        if (paces.size() < DeadlineKind.values().length) {
            throw yaml.unfit("", "A pace for every kind of deadline is expected", null);
        }
        return paces;
    }
}
