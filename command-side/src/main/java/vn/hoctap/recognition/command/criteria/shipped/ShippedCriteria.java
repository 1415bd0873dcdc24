package vn.hoctap.recognition.command.criteria.shipped;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.shipped.ShippedFolder;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.criteria.Finding;
import vn.hoctap.recognition.criteria.Lint;
import vn.hoctap.recognition.events.criteria.CriteriaSet;

/** Reads the shipped criteria sets; what is wrong in a file is told with its line, and nothing is read halfway. */
public final class ShippedCriteria {
    static final ShippedFolder FOLDER = new ShippedFolder("/criteria/");

    /** Of each title the older version first. */
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
        return FOLDER.readAll(FILES, ShippedCriteria::read);
    }

    /** @throws UnfitFile if it is no criteria set, or one that may not be published */
    static ShippedSet read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var content = yaml.value("", yaml.tree(), Content.class);
        UnfitFile.throwIfAny(Lint.findings(content.set()).stream()
                .map(finding -> unfit(yaml, finding))
                .toList());
        return new ShippedSet(file, ShippedVersion.of(file), content.effectiveOn(), content.reason(), content.set());
    }

    private static UnfitFile unfit(YamlTree yaml, Finding finding) {
        return yaml.unfit("set." + finding.place(), finding.flaw().name(), null);
    }

    /** @param shared what the set refers to by YAML anchors; read where it is referred to */
    private record Content(Object shared, LocalDate effectiveOn, String reason, CriteriaSet set) {}
}
