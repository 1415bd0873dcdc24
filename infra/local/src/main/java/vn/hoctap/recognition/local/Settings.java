package vn.hoctap.recognition.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the embedded default keeps its data and listens; every value has a default. */
record Settings(
        Path data,
        int databasePort,
        int kafkaPort,
        int kafkaControllerPort,
        int commandPort,
        int queryPort,
        int identityPort,
        boolean demonstration) {
    private static final int LAST_PORT = 65_535;

    static Settings of(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("RECOGNITION_DATA", "data")).toAbsolutePath(),
                port(environment, "RECOGNITION_DB_PORT", 15432),
                port(environment, "RECOGNITION_KAFKA_PORT", 19092),
                port(environment, "RECOGNITION_KAFKA_CONTROLLER_PORT", 19093),
                port(environment, "RECOGNITION_COMMAND_PORT", 8081),
                port(environment, "RECOGNITION_QUERY_PORT", 8080),
                port(environment, "RECOGNITION_IDENTITY_PORT", 8082),
                Boolean.parseBoolean(environment.getOrDefault("RECOGNITION_DEMO", "true")));
    }

    /** Every port, by the variable that moves it. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("RECOGNITION_QUERY_PORT", queryPort);
        ports.put("RECOGNITION_COMMAND_PORT", commandPort);
        ports.put("RECOGNITION_IDENTITY_PORT", identityPort);
        ports.put("RECOGNITION_DB_PORT", databasePort);
        ports.put("RECOGNITION_KAFKA_PORT", kafkaPort);
        ports.put("RECOGNITION_KAFKA_CONTROLLER_PORT", kafkaControllerPort);
        return ports;
    }

    Path postgresData() {
        return data.resolve("postgres");
    }

    Path kafkaData() {
        return data.resolve("kafka");
    }

    Path identityKey() {
        return data.resolve("identity").resolve("key.json");
    }

    Path portalSeal() {
        return data.resolve("portal").resolve("seal.key");
    }

    Path logKey() {
        return data.resolve("log").resolve("log.key");
    }

    Path checkpoints() {
        return data.resolve("checkpoints");
    }

    Path evidence() {
        return data.resolve("evidence");
    }

    String commandApi() {
        return "http://127.0.0.1:" + commandPort;
    }

    String portal() {
        return "http://127.0.0.1:" + queryPort;
    }

    String identity() {
        return "http://127.0.0.1:" + identityPort;
    }

    String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort, database);
    }

    private static int port(Map<String, String> environment, String name, int normally) {
        var text = environment.getOrDefault(name, String.valueOf(normally));
        if (!text.matches("[1-9]\\d{0,4}") || Integer.parseInt(text) > LAST_PORT) {
            throw new CannotStart("%s phải là một số cổng, 1 đến 65535 (must be a port number).".formatted(name));
        }
        return Integer.parseInt(text);
    }
}
