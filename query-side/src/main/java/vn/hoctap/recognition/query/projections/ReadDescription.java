package vn.hoctap.recognition.query.projections;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springframework.web.method.HandlerMethod;

/** The frame of reads in the OpenAPI description. */
final class ReadDescription {
    private ReadDescription() {}

    static Operation of(Operation operation, HandlerMethod handler) {
        if (ReadFrame.readsOf(handler) != null) {
            operation.addParametersItem(new Parameter()
                    .in("query")
                    .name(ReadFrame.MIN_POSITION)
                    .description("Wait up to two seconds until the answer includes this position, else 503")
                    .schema(new IntegerSchema().format("int64")));
            operation.addParametersItem(new Parameter()
                    .in("header")
                    .name("If-None-Match")
                    .description("The tag of an answer that is kept; 304 where nothing has changed since")
                    .schema(new StringSchema()));
            var responses = operation.getResponses();
            responses.computeIfPresent(
                    "200",
                    (status, response) -> response.addHeaderObject(
                                    Positions.HEADER, header("Position of the ledger that the answer includes"))
                            .addHeaderObject(
                                    ReadFrame.LAG, header("Events of the topic that were still to come, or unknown"))
                            .addHeaderObject("ETag", header("Changes with the position and with the day")));
            responses.addApiResponse("304", new ApiResponse().description("Nothing has changed"));
        }
        return operation;
    }

    private static Header header(String description) {
        return new Header().description(description).schema(new StringSchema());
    }
}
