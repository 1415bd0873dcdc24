package vn.hoctap.recognition.verifier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** A log, a package of it in one of the three scopes, and how it is verified: what a mutation changes. */
final class Subject {
    private static final int LARGEST = 40;

    private enum Extent {
        EVERYTHING,
        DOSSIER,
        COMMUNE
    }

    private final Random random;
    private final Path folder;
    private final SampleLog log;
    private final Extent extent;
    private final Set<String> streams;
    private final int earlier;
    private final boolean compared;
    private final boolean keyGiven;

    Subject(Random random, Path folder) {
        this.random = random;
        this.folder = folder;
        this.log = SampleLog.random(random, 3 + random.nextInt(LARGEST));
        this.extent = Extent.values()[random.nextInt(Extent.values().length)];
        var all = new ArrayList<>(log.streams(log.size()));
        Collections.shuffle(all, random);
        int taken = extent == Extent.COMMUNE ? 1 + random.nextInt(all.size()) : 1;
        this.streams = Set.copyOf(extent == Extent.EVERYTHING ? all : all.subList(0, taken));
        this.earlier = 1 + random.nextInt(log.size() - 1);
        this.compared = random.nextBoolean();
        this.keyGiven = random.nextBoolean();
    }

    Random random() {
        return random;
    }

    Path folder() {
        return folder;
    }

    SampleLog log() {
        return log;
    }

    int size() {
        return log.size();
    }

    /** Size of the earlier checkpoint, below the package's own. */
    int earlier() {
        return earlier;
    }

    boolean isEverything() {
        return extent == Extent.EVERYTHING;
    }

    boolean isCommune() {
        return extent == Extent.COMMUNE;
    }

    SamplePackage whole() {
        return of(log);
    }

    /** The same extent of another log. */
    SamplePackage of(SampleLog other) {
        int size = other.size();
        return switch (extent) {
            case EVERYTHING -> SamplePackage.everything(other, size, earlier);
            case DOSSIER ->
                SamplePackage.dossier(other, size, streams.iterator().next(), earlier);
            case COMMUNE -> SamplePackage.commune(other, size, streams, earlier);
        };
    }

    /** Events in the package. */
    List<Stored> events() {
        return log.events().stream()
                .filter(event -> streams.contains(event.stream()))
                .toList();
    }

    List<Stored> events(String stream) {
        return events().stream().filter(event -> event.stream().equals(stream)).toList();
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    String[] options() {
        return compared ? since() : keyOption();
    }

    private String[] keyOption() {
        return keyGiven ? new String[] {"--key", log.key()} : new String[0];
    }

    /** With the earlier checkpoint, whatever the chance. */
    String[] since() {
        return since(log.note(earlier));
    }

    String[] since(String note) {
        return Stream.of(keyOption(), Run.since(folder, note))
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "%s of %s events, earlier %s%s%s"
                .formatted(extent, size(), earlier, compared ? ", compared" : "", keyGiven ? ", key given" : "");
    }
}
