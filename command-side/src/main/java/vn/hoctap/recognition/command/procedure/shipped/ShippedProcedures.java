package vn.hoctap.recognition.command.procedure.shipped;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.procedure.model.ProcedureFinding;
import vn.hoctap.recognition.command.procedure.model.ProcedureLint;
import vn.hoctap.recognition.command.shipped.ShippedFolder;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.events.procedure.Procedure;

/** Reads the shipped procedures; what is wrong in a file is told with its line, and nothing is read halfway. */
public final class ShippedProcedures {
    static final ShippedFolder FOLDER = new ShippedFolder("/procedure/");

    /** Of each title the older version first. */
    static final List<String> FILES = List.of(
            "cdht-huyen.1.yaml",
            "cdht-tinh.1.yaml",
            "cdht-xa.1.yaml",
            "cdht-xa.2.yaml",
            "dvht-huyen.1.yaml",
            "dvht-huyen.2.yaml",
            "dvht-tinh.1.yaml",
            "dvht-tinh.2.yaml");

    private ShippedProcedures() {}

    /** Every shipped procedure, in the order in which they are published. */
    public static List<ShippedProcedure> all() {
        return FOLDER.readAll(FILES, ShippedProcedures::read);
    }

    /** @throws UnfitFile if it is no procedure, or one that may not be published */
    static ShippedProcedure read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var content = yaml.value("", yaml.tree(), Content.class);
        UnfitFile.throwIfAny(ProcedureLint.findings(content.procedure()).stream()
                .map(finding -> unfit(yaml, finding))
                .toList());
        return new ShippedProcedure(
                file, ShippedVersion.of(file), content.effectiveOn(), content.reason(), content.procedure());
    }

    private static UnfitFile unfit(YamlTree yaml, ProcedureFinding finding) {
        return yaml.unfit("procedure." + finding.place(), finding.flaw().name(), null);
    }

    /** @param shared what the procedure refers to by YAML anchors; read where it is referred to */
    private record Content(Object shared, LocalDate effectiveOn, String reason, Procedure procedure) {}
}
