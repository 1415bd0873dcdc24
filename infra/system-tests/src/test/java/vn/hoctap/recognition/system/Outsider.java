package vn.hoctap.recognition.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who trusts nobody here: verifies a package and counts its sessions again, with programs that need no server. */
public final class Outsider {
    private final Path file;
    private final String key;

    /** @param key as the log has published it */
    public Outsider(Path file, String key) {
        this.file = file;
        this.key = key;
    }

    /** What a program ended with, and said. */
    public record Said(int code, String out) {}

    public Said verify() throws IOException, InterruptedException {
        return run("verifier", "vn.hoctap.recognition.verifier.Main", "--key", key, "--language", "en");
    }

    public Said recount() throws IOException, InterruptedException {
        return run("scrutineer", "vn.hoctap.recognition.scrutineer.Main", "en");
    }

    private Said run(String name, String main, String... options) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-cp", Cluster.classPath(name), main, file.toString()));
        command.addAll(List.of(options));
        var program = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(program.getInputStream().readAllBytes(), UTF_8);
        return new Said(program.waitFor(), said);
    }
}
