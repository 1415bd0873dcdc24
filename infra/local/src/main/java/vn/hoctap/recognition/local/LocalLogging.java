package vn.hoctap.recognition.local;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Several applications in one JVM would each set up logging anew; the file logback.xml has done it. */
final class LocalLogging {
    private LocalLogging() {}

    static void setUpOnce() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        LoggerFactory.getLogger(LocalRecognition.class);
    }
}
