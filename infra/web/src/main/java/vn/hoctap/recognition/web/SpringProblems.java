package vn.hoctap.recognition.web;

import static vn.hoctap.recognition.web.ProblemType.INVALID_VALUE;
import static vn.hoctap.recognition.web.ProblemType.MALFORMED_REQUEST;
import static vn.hoctap.recognition.web.ProblemType.MISSING_HEADER;
import static vn.hoctap.recognition.web.ProblemType.MISSING_PARAMETER;
import static vn.hoctap.recognition.web.ProblemType.STORE_UNAVAILABLE;
import static vn.hoctap.recognition.web.ProblemType.TOO_LARGE;
import static vn.hoctap.recognition.web.ProblemType.VALIDATION;

import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.hoctap.recognition.web.text.Text;

/** The problem that an exception stands for; empty for a fault of our own. */
final class SpringProblems {
    private SpringProblems() {}

    static Optional<Problem> of(Throwable exception) {
        return Causes.of(exception)
                .filter(ProblemException.class::isInstance)
                .map(cause -> Problem.of((ProblemException) cause))
                .findFirst()
                .or(() -> Optional.ofNullable(
                        StoreFailure.isIn(exception)
                                ? new Problem(STORE_UNAVAILABLE, StatusProblems.detail(STORE_UNAVAILABLE))
                                : null))
                .or(() -> ofRequest(exception))
                .or(() -> brokenOff(exception));
    }

    /** A client that left in the middle of its body reads no answer; still it was no fault of ours. */
    private static Optional<Problem> brokenOff(Throwable exception) {
        return BrokenRequest.isCauseOf(exception) ? StatusProblems.of(400) : Optional.empty();
    }

    private static Optional<Problem> ofRequest(Throwable exception) {
        return switch (exception) {
            case HttpMessageNotReadableException unreadable -> JsonProblems.of(unreadable);
            case InvalidParameterException malformed ->
                Optional.of(new Problem(MALFORMED_REQUEST, Text.of("web.request.parameter-not-utf8")));
            case TypeMismatchException mismatch ->
                Optional.of(new Problem(INVALID_VALUE, Text.of("web.request.parameter-type")));
            case MissingRequestHeaderException missing ->
                Optional.of(new Problem(MISSING_HEADER, Text.of("web.request.header-missing"))
                        .with("header", missing.getHeaderName()));
            case MissingServletRequestParameterException missing ->
                Optional.of(new Problem(MISSING_PARAMETER, Text.of("web.request.parameter-missing"))
                        .with("parameter", missing.getParameterName()));
            case MethodArgumentNotValidException invalid -> Optional.of(validation(fields(invalid)));
            case HandlerMethodValidationException invalid
            when !invalid.isForReturnValue() -> Optional.of(validation(parameters(invalid)));
            case RequestRejectedException rejected -> StatusProblems.of(400);
            case MaxUploadSizeExceededException _ ->
                Optional.of(new Problem(TOO_LARGE, Text.of("web.request.file-too-large")));
            case MultipartException _ ->
                Optional.of(new Problem(MALFORMED_REQUEST, Text.of("web.request.upload-malformed")));
            // A body that breaks off or whose framing contradicts itself, or a client that left.
            case SocketTimeoutException silence -> StatusProblems.of(408);
            case BadRequestException framing -> StatusProblems.of(400);
            case ErrorResponse response -> ofStatus(response);
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> ofStatus(ErrorResponse response) {
        var problem = StatusProblems.of(response.getStatusCode().value());
        return problem.map(known -> known.withHeaders(response.getHeaders().toSingleValueMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())))));
    }

    private static Problem validation(List<String> fields) {
        return new Problem(VALIDATION, Text.of("web.request.fields")).with("fields", fields);
    }

    private static List<String> fields(MethodArgumentNotValidException invalid) {
        return invalid.getFieldErrors().stream()
                .map(FieldError::getField)
                .distinct()
                .toList();
    }

    private static List<String> parameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .map(result -> String.valueOf(result.getMethodParameter().getParameterName()))
                .distinct()
                .toList();
    }
}
