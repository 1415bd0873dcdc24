package vn.hoctap.recognition.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What {@link Knocks} has written down of some processes. */
record Watch(Path agent, Path record) {
    private static final String PLACE = Knocks.class.getPackageName().replace('.', '/') + "/";

    static Watch in(Path folder) throws IOException {
        var agent = folder.resolve("knocks.jar");
        try (var jar = new JarOutputStream(Files.newOutputStream(agent), manifest());
                var classes = Files.list(Path.of("target", "test-classes").resolve(PLACE))) {
            for (var each : classes.filter(Watch::isOfAgent).toList()) {
                jar.putNextEntry(new JarEntry(PLACE + each.getFileName()));
                Files.copy(each, jar);
            }
        }
        return new Watch(agent, Files.createFile(folder.resolve("knocks.txt")));
    }

    /** Of a process that is to be watched; the JVM reads it, whoever starts it. */
    Map<String, String> environment() {
        return Map.of("JAVA_TOOL_OPTIONS", "-javaagent:" + agent + "=" + record);
    }

    Set<String> names() {
        return told("name ");
    }

    /** Address and port of each place that was asked for a connection. */
    Set<String> places() {
        return told("port ");
    }

    private Set<String> told(String kind) {
        try (Stream<String> lines = Files.lines(record)) {
            return lines.filter(line -> line.startsWith(kind))
                    .map(line -> line.substring(kind.length()))
                    .collect(TreeSet::new, Set::add, Set::addAll);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOfAgent(Path file) {
        return file.getFileName().toString().startsWith(Knocks.class.getSimpleName());
    }

    /** The JDK's own classes are to find it as well, so that it comes before all. */
    private static Manifest manifest() {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Knocks.class.getName());
        manifest.getMainAttributes().putValue("Boot-Class-Path", "knocks.jar");
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        return manifest;
    }
}
