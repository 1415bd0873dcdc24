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
        boolean demonstration) {

    static Settings of(Map<String, String> environment) {
        return new Settings(
                Path.of(environment.getOrDefault("RECOGNITION_DATA", "data")).toAbsolutePath(),
                port(environment, "RECOGNITION_DB_PORT", 15432),
                port(environment, "RECOGNITION_KAFKA_PORT", 19092),
                port(environment, "RECOGNITION_KAFKA_CONTROLLER_PORT", 19093),
                port(environment, "RECOGNITION_COMMAND_PORT", 8081),
                port(environment, "RECOGNITION_QUERY_PORT", 8080),
                Boolean.parseBoolean(environment.getOrDefault("RECOGNITION_DEMO", "true")));
    }

    /** Every port, by the variable that moves it. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("RECOGNITION_QUERY_PORT", queryPort);
        ports.put("RECOGNITION_COMMAND_PORT", commandPort);
        ports.put("RECOGNITION_DB_PORT", databasePort);
        ports.put("RECOGNITION_KAFKA_PORT", kafkaPort);
        ports.put("RECOGNITION_KAFKA_CONTROLLER_PORT", kafkaControllerPort);
        return ports;
    }

    String commandApi() {
        return "http://127.0.0.1:" + commandPort;
    }

    String portal() {
        return "http://127.0.0.1:" + queryPort;
    }

    private static int port(Map<String, String> environment, String name, int normally) {
        var text = environment.get(name);
        try {
            return text == null ? normally : Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new CannotStart("%s phải là một số cổng (must be a port number).".formatted(name));
        }
    }
}
