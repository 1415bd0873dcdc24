package vn.hoctap.recognition.query.readers;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.web.method.HandlerMethod;

/** Who is refused, and how, in the OpenAPI description. */
final class RefusalDescription {
    private RefusalDescription() {}

    static Operation of(Operation operation, HandlerMethod handler) {
        FirstWall.ruleOf(handler).ifPresent(audience -> {
            var answers = operation.getResponses();
            answers.addApiResponse("401", problem("Nobody has said, by a token that is believed, who asks"));
            if (audience != Audience.EVERYBODY && audience != Audience.SIGNED_IN) {
                answers.addApiResponse("403", problem("It is not for who asks; audience " + audience));
            }
            if (asksForOne(operation)) {
                answers.addApiResponse("404", problem("It does not exist, or who asks is not to know of it"));
            }
        });
        return operation;
    }

    private static boolean asksForOne(Operation operation) {
        var parameters = operation.getParameters();
        return parameters != null
                && parameters.stream()
                        .anyMatch(
                                parameter -> "path".equals(parameter.getIn()) && !"format".equals(parameter.getName()));
    }

    private static ApiResponse problem(String meaning) {
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(new ObjectSchema())));
    }
}
