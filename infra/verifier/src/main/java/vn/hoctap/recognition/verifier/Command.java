package vn.hoctap.recognition.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hoctap.recognition.verifier.Unreadable.Why;

/** Reads the command's arguments, and the small files that they name. */
final class Command {
    private static final Set<String> OPTIONS = Set.of("--checkpoint", "--key", "--attachments", "--language");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    /** A note has a hundred signatures at most; what is larger is something else. */
    private static final long LARGEST_SMALL_FILE = 1 << 20;

    private final Map<String, String> options = new HashMap<>();
    private Optional<String> file = Optional.empty();

    private Command() {}

    /**
     * @throws Unreadable if the arguments are not understood, or a file is not what it should be
     * @throws IOException if a file cannot be read
     */
    static Order order(List<String> arguments) throws Unreadable, IOException {
        var command = new Command();
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var argument = rest.next();
            if (argument.startsWith("--")) {
                require(OPTIONS.contains(argument) && rest.hasNext(), argument);
                require(command.options.put(argument, rest.next()) == null, argument);
            } else {
                require(command.file.isEmpty(), argument);
                command.file = Optional.of(argument);
            }
        }
        return command.order();
    }

    private Order order() throws Unreadable, IOException {
        require(file.isPresent(), "PACKAGE");
        require(LANGUAGES.contains(options.getOrDefault("--language", "vi")), "--language");
        return new Order(path(file.get()), earlier(), key(), attachments());
    }

    private Optional<SignedNote> earlier() throws Unreadable, IOException {
        var name = options.get("--checkpoint");
        return name == null
                ? Optional.empty()
                : Optional.of(SignedNote.parse(content(name, Why.NOTE), new Place.Named(name)));
    }

    /** Either the key itself, or a file with a line of it. */
    private Optional<LogKey> key() throws Unreadable, IOException {
        var given = options.get("--key");
        if (given == null) {
            return Optional.empty();
        }
        var key = LogKey.parse(given);
        return key.isPresent()
                ? key
                : Optional.of(LogKey.parse(content(given, Why.KEY).strip(), new Place.Named(given)));
    }

    private Optional<Path> attachments() throws Unreadable {
        var folder = options.get("--attachments");
        if (folder == null) {
            return Optional.empty();
        }
        if (!Files.isDirectory(path(folder))) {
            throw new Unreadable(Why.FILE, new Place.Named(folder));
        }
        return Optional.of(path(folder));
    }

    private static String content(String name, Why otherwise) throws Unreadable, IOException {
        var path = path(name);
        if (Files.size(path) > LARGEST_SMALL_FILE) {
            throw new Unreadable(otherwise, new Place.Named(name));
        }
        return Utf8.read(Files.readAllBytes(path)).orElseThrow(() -> new Unreadable(otherwise, new Place.Named(name)));
    }

    private static Path path(String name) throws Unreadable {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw new Unreadable(Why.FILE, new Place.Named(name));
        }
    }

    private static void require(boolean holds, String argument) throws Unreadable {
        if (!holds) {
            throw new Unreadable(Why.USAGE, new Place.Named(argument));
        }
    }
}
