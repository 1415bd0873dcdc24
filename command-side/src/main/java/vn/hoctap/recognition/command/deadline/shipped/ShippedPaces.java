package vn.hoctap.recognition.command.deadline.shipped;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.deadline.PublishPaces;
import vn.hoctap.recognition.command.deadline.model.PaceLint;
import vn.hoctap.recognition.command.shipped.ShippedFolder;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.events.deadline.Pace;

/** Paces of deadlines that come with the application. */
record ShippedPaces(String file, PublishPaces publication) implements ShippedVersion {
    private static final ShippedFolder FOLDER = new ShippedFolder("/deadline/");
    private static final List<String> FILES = List.of("paces.1.yaml");

    /** Every shipped version, the older one first. */
    static List<ShippedPaces> all() {
        return FOLDER.readAll(FILES, ShippedPaces::read);
    }

    /** @throws UnfitFile if it holds no paces, or such as may not be published */
    static ShippedPaces read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var content = yaml.value("", yaml.tree(), Content.class);
        UnfitFile.throwIfAny(PaceLint.findings(content.paces()).stream()
                .map(finding -> yaml.unfit(finding.place(), finding.flaw().name(), null))
                .toList());
        var version = ShippedVersion.of(file);
        return new ShippedPaces(
                file, PublishPaces.of(version, content.paces(), content.reason(), content.effectiveOn()));
    }

    @Override
    public String title() {
        return "paces";
    }

    @Override
    public int version() {
        return publication.version();
    }

    /** @param shared what the paces refer to by YAML anchors; read where it is referred to */
    private record Content(Object shared, LocalDate effectiveOn, String reason, List<Pace> paces) {}
}
