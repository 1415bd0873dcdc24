package vn.hoctap.recognition.command.targets.shipped;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import vn.hoctap.recognition.command.shipped.ShippedFolder;
import vn.hoctap.recognition.command.shipped.ShippedVersion;
import vn.hoctap.recognition.command.shipped.UnfitFile;
import vn.hoctap.recognition.command.shipped.YamlTree;
import vn.hoctap.recognition.command.targets.PublishTargets;
import vn.hoctap.recognition.command.targets.model.TargetLint;
import vn.hoctap.recognition.events.targets.Target;

/** Targets that come with the application. */
record ShippedTargets(String file, PublishTargets publication) implements ShippedVersion {
    private static final ShippedFolder FOLDER = new ShippedFolder("/targets/");
    private static final List<String> FILES = List.of("targets.1.yaml");

    /** Every shipped version, the older one first. */
    static List<ShippedTargets> all() {
        return FOLDER.readAll(FILES, ShippedTargets::read);
    }

    /** @throws UnfitFile if it holds no targets, or such as may not be published */
    static ShippedTargets read(String file, Reader text) {
        var yaml = YamlTree.read(file, text);
        var content = yaml.value("", yaml.tree(), Content.class);
        UnfitFile.throwIfAny(TargetLint.findings(content.targets()).stream()
                .map(finding -> yaml.unfit(finding.place(), finding.flaw().name(), null))
                .toList());
        var version = ShippedVersion.of(file);
        return new ShippedTargets(
                file, PublishTargets.of(version, content.targets(), content.reason(), content.effectiveOn()));
    }

    @Override
    public String title() {
        return "targets";
    }

    @Override
    public int version() {
        return publication.version();
    }

    /** @param shared what the targets refer to by YAML anchors; read where it is referred to */
    private record Content(Object shared, LocalDate effectiveOn, String reason, List<Target> targets) {}
}
