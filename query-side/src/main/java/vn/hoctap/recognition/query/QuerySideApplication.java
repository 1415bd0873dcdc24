package vn.hoctap.recognition.query;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hoctap.recognition.web.WebConfiguration;

/** The query side as a process of its own. */
@SpringBootApplication(scanBasePackages = {"vn.hoctap.recognition.query", "vn.hoctap.recognition.portal"})
@Import(WebConfiguration.class)
public class QuerySideApplication {
    private static final String BEARER = "bearer";

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** The application under its own configuration name, so that another may run in the same JVM. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(QuerySideApplication.class).properties("spring.config.name=query-side");
    }

    @Bean
    OpenAPI readApi() {
        return new OpenAPI()
                .components(new Components().addSecuritySchemes(BEARER, bearerToken()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER))
                .info(new Info()
                        .title("Công nhận Đơn vị học tập và Cộng đồng học tập: tra cứu (queries)")
                        .description("Answers name the position of the ledger that they include in the header"
                                + " Recognition-Position. Every 4xx and 5xx is application/problem+json.")
                        .version("v1"));
    }

    private static SecurityScheme bearerToken() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("Access token of the identity provider (OpenID Connect); its subject is who reads");
    }
}
