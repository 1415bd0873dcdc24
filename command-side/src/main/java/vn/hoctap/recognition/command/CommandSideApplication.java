package vn.hoctap.recognition.command;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hoctap.recognition.web.WebConfiguration;

/** The command side as a process of its own. */
@SpringBootApplication
@Import(WebConfiguration.class)
public class CommandSideApplication {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application under its own configuration name, so that another may run in the same JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CommandSideApplication.class).properties("spring.config.name=command-side");
    }

    /** The one clock: legal dates are those of Vietnam. */
    @Bean
    Clock clock() {
        return Clock.system(VIETNAM);
    }
}
