package vn.hoctap.recognition.verifier;

import java.nio.file.Path;

/**
 * A package after a mutation.
 *
 * @param first lowest position that may be named, 0 if none need be
 * @param last highest position that may be named
 */
record Changed(byte[] bytes, Path folder, long first, long last, String... options) {
    static Changed anywhere(Subject subject, byte[] bytes) {
        return new Changed(bytes, subject.folder(), 0, 0, subject.options());
    }

    static Changed at(Subject subject, SamplePackage whole, long first, long last) {
        return new Changed(whole.bytes(), subject.folder(), first, last, subject.options());
    }

    Changed with(String... otherOptions) {
        return new Changed(bytes, folder, first, last, otherOptions);
    }
}
