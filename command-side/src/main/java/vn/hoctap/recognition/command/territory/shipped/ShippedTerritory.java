package vn.hoctap.recognition.command.territory.shipped;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.command.territory.AbolishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.EstablishAdministrativeUnit;
import vn.hoctap.recognition.command.territory.MergeAdministrativeUnits;
import vn.hoctap.recognition.command.territory.TerritoryCommand;

/** Reads the shipped map; what is wrong in the file is told with its line, and nothing is read halfway. */
public final class ShippedTerritory {
    private static final String FILE = "lam-dong.yaml";

    private ShippedTerritory() {}

    /** The commands that draw the map, in the order in which they are sent. */
    public static List<TerritoryCommand> all() {
        var resource = Objects.requireNonNull(ShippedTerritory.class.getResourceAsStream("/territory/" + FILE), FILE);
        try (var in = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            return read(FILE, in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws UnfitFile if it is no map */
    static List<TerritoryCommand> read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        return yaml.value("", yaml.tree(), Content.class).commands();
    }

    /** @param acts what the changes refer to by YAML anchors; read where it is referred to */
    private record Content(
            Object acts,
            List<EstablishAdministrativeUnit> established,
            List<MergeAdministrativeUnits> merged,
            List<AbolishAdministrativeUnit> abolished) {
        List<TerritoryCommand> commands() {
            return Stream.<List<? extends TerritoryCommand>>of(established, merged, abolished)
                    .<TerritoryCommand>flatMap(List::stream)
                    .toList();
        }
    }
}
