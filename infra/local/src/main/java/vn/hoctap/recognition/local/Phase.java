package vn.hoctap.recognition.local;

import java.util.List;

/**
 * Acts that may begin when those of the phase before are done.
 *
 * @param name in Vietnamese, for the person who waits
 * @param lines the acts of one line follow each other, and no line waits for another
 */
record Phase(String name, List<List<Act>> lines) {
    Phase {
        lines = List.copyOf(lines);
    }
}
