package vn.hoctap.recognition.local;

import java.nio.file.Path;
import vn.hoctap.recognition.embedded.KafkaBroker;

/** Kafka alone: folder, port and controller port as arguments. */
public final class LocalKafka {
    private LocalKafka() {}

    public static void main(String[] arguments) {
        var broker = KafkaBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        System.out.println("ready");
        broker.awaitShutdown();
    }
}
