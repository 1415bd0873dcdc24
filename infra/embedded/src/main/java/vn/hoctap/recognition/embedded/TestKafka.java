package vn.hoctap.recognition.embedded;

/** The JVM's one Kafka broker for tests. */
public final class TestKafka {
    private TestKafka() {}

    public static String bootstrapServers() {
        return Shared.BROKER.bootstrapServers();
    }

    private static final class Shared {
        static final KafkaBroker BROKER = start();

        private static KafkaBroker start() {
            var folder = TestFolders.fresh("kafka");
            var broker = KafkaBroker.start(folder, FreePorts.next(), FreePorts.next());
            TestFolders.afterClosing(broker, folder);
            return broker;
        }
    }
}
