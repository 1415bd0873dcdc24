package vn.hoctap.recognition.command.shipped;

import vn.hoctap.recognition.command.StreamCommand;

/** A version of something that comes with the application. */
public interface ShippedVersion {
    /** The name of its file, {@code <name>.<version>.yaml}. */
    String file();

    /** What it is a version of, such as a title's code. */
    String title();

    int version();

    /** The command that publishes it. */
    StreamCommand publication();

    /** The version that a file's name tells. */
    static int of(String file) {
        return Integer.parseInt(file.split("\\.")[1]);
    }
}
