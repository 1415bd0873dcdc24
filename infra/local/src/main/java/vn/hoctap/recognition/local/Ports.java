package vn.hoctap.recognition.local;

import java.util.Map;
import java.util.stream.Collectors;
import vn.hoctap.recognition.embedded.FreePorts;

/** Looks before anything starts whether every port is free. */
final class Ports {
    private Ports() {}

    /** @throws CannotStart naming each port that is taken, and the variable that moves it */
    static void requireFree(Map<String, Integer> ports) {
        var taken = ports.entrySet().stream()
                .filter(port -> !FreePorts.isFree(port.getValue()))
                .map(port -> "  %d  (%s)".formatted(port.getValue(), port.getKey()))
                .collect(Collectors.joining("\n"));
        if (!taken.isEmpty()) {
            throw new CannotStart("""
                    Các cổng sau đang bị chiếm; hãy giải phóng hoặc đổi bằng biến môi trường bên cạnh
                    (these ports are taken; free them, or move ours by the variable beside):
                    """ + taken);
        }
    }
}
