package vn.hoctap.recognition.evidence;

import java.util.Locale;

/**
 * One entry of an archive, as its directory has it.
 *
 * @param from where its data begin
 */
record ZipPart(String name, int method, long packed, long size, int from) {
    boolean isFolder() {
        return name.endsWith("/");
    }

    /** In lower case and without the dot; empty if the name has none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    boolean isPacked() {
        return method != 0;
    }
}
