package vn.hoctap.recognition.command.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import vn.hoctap.recognition.command.dispatch.BulkRequest;
import vn.hoctap.recognition.command.dispatch.CommandRequest;
import vn.hoctap.recognition.web.Actor;

/** Tells in OpenAPI what every command needs in its headers and what every refusal looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Actor.class, BulkRequest.class, CommandRequest.Creation.class, CommandRequest.Change.class);
    }

    private static final String TOKEN = "token";

    @Bean
    OpenAPI commandApi() {
        return new OpenAPI()
                .components(new Components().addSecuritySchemes(TOKEN, bearer()))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .info(new Info()
                        .title("Công nhận Đơn vị học tập và Cộng đồng học tập: thao tác (commands)")
                        .description("Every command is a POST with an Idempotency-Key; a change names the version that"
                                + " its sender saw (If-Match). Every 4xx and 5xx is application/problem+json.")
                        .version("v1"));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the identity provider; what its person may do is recorded here");
    }

    @Bean
    OperationCustomizer commandHeaders() {
        return (operation, handler) -> {
            describeRefusals(operation);
            if (takes(handler, CommandRequest.Creation.class)) {
                describeKey(operation);
                answerCreated(operation.getResponses());
            } else if (takes(handler, BulkRequest.class)) {
                describeKey(operation);
            } else if (takes(handler, CommandRequest.Change.class)) {
                describeKey(operation);
                operation.addParametersItem(header("If-Match", "Strong ETag of the version seen, or *"));
            }
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer examples() {
        var examples = ApiExamples.load();
        return api -> api.getPaths()
                .forEach((address, path) -> path.readOperations().forEach(each -> examples.show(address, each)));
    }

    private static void describeRefusals(Operation operation) {
        operation.getResponses().addApiResponse("default", problem());
    }

    private static void describeKey(Operation operation) {
        operation.addParametersItem(
                header("Idempotency-Key", "The sender's own name for this request, 1 to 128 characters"));
    }

    private static void answerCreated(ApiResponses answers) {
        var created =
                Objects.requireNonNull(answers.remove("200")).description("Created; Location names what was begun");
        answers.addApiResponse("201", created);
    }

    private static boolean takes(HandlerMethod handler, Class<?> type) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static HeaderParameter header(String name, String meaning) {
        var header = new HeaderParameter();
        header.name(name).required(true).description(meaning).schema(new StringSchema());
        return header;
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description("Refused; type, title and a sentence say why (RFC 9457)")
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new ObjectSchema())));
    }
}
