package vn.hoctap.recognition.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import vn.hoctap.recognition.verifier.SampleLog.Stored;

/** The program as it is called, and what it said. */
record Run(int code, String out, String errors) {
    private static final Pattern POSITION = Pattern.compile("Position ([0-9]+):");

    static Run of(Path folder, byte[] content, String... options) {
        var arguments = new ArrayList<>(List.of(file(folder, "package", content), "--language", "en"));
        arguments.addAll(List.of(options));
        return of(arguments);
    }

    static Run of(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        int code = Main.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(errors, true, UTF_8));
        return new Run(code, out.toString(UTF_8), errors.toString(UTF_8));
    }

    /** The name of a file with that content. */
    static String file(Path folder, String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), content).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Options for an earlier checkpoint. */
    static String[] since(Path folder, String note) {
        return new String[] {"--checkpoint", file(folder, "note", note.getBytes(UTF_8))};
    }

    /** The files that the events name, in a new folder. */
    static Path attachments(Path folder, List<Stored> events) {
        var files = folder.resolve("files");
        events.stream().filter(Stored::hasAttachment).forEach(event -> file(files, event.sha256(), event.attachment()));
        return files;
    }

    /** The position that is named first. */
    OptionalLong position() {
        var named = POSITION.matcher(out);
        return named.find() ? OptionalLong.of(Long.parseLong(named.group(1))) : OptionalLong.empty();
    }
}
