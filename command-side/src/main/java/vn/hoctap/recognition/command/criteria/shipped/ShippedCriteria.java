package vn.hoctap.recognition.command.criteria.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.criteria.Lint;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** Reads the shipped criteria sets; what is wrong in a file is told with its line, and nothing is read halfway. */
public final class ShippedCriteria {
    static final String FOLDER = "/criteria/";

    /** Of each title the older version first; a jar cannot be listed. */
    static final List<String> FILES = List.of(
            "cdht-huyen.1.yaml",
            "cdht-tinh.1.yaml",
            "cdht-xa.1.yaml",
            "cdht-xa.2.yaml",
            "dvht-huyen.1.yaml",
            "dvht-huyen.2.yaml",
            "dvht-tinh.1.yaml",
            "dvht-tinh.2.yaml",
            "tthtcd.1.yaml");

    private ShippedCriteria() {}

    /** Every shipped set, in the order in which they are published. */
    public static List<ShippedSet> all() {
        return FILES.stream().map(ShippedCriteria::read).toList();
    }

    private static ShippedSet read(String file) {
        try (InputStream in = Objects.requireNonNull(ShippedCriteria.class.getResourceAsStream(FOLDER + file), file)) {
            return read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** @throws UnfitFile if it is no criteria set, or one that may not be published */
    static ShippedSet read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var content = yaml.value("", yaml.tree(), Content.class);
        var findings = Lint.findings(content.set()).stream()
                .map(finding -> yaml.unfit(
                                "set." + finding.place(), finding.flaw().name(), null)
                        .getMessage())
                .toList();
        if (!findings.isEmpty()) {
            throw new UnfitFile(String.join("\n", findings), null);
        }
        return new ShippedSet(file, versionOf(file), content.effectiveOn(), content.reason(), content.set());
    }

    private static int versionOf(String file) {
        return Integer.parseInt(file.split("\\.")[1]);
    }

    /** @param shared what the set refers to by YAML anchors; read where it is referred to */
    private record Content(Object shared, LocalDate effectiveOn, String reason, CriteriaSet set) {}
}
