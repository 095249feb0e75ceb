package dev.entente.api;

import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body in the words of the request: Jackson's own are about our classes and its settings. */
final class BodyFault {
    private static final Pattern ABOUT_JACKSON = Pattern.compile("[(:][^(:]*(\\[Source|`|Feature ').*", Pattern.DOTALL);

    private BodyFault() {}

    static ApiProblem told(JacksonException e) {
        return told(reason(e), e.getLocation());
    }

    static ApiProblem told(String reason, @Nullable TokenStreamLocation at) {
        return new ApiProblem(
                HttpStatus.BAD_REQUEST,
                new ApiProblem.ErrorBody(new ApiProblem.ErrorDetail(
                        "bad-json",
                        "The body is not what this endpoint takes: " + reason,
                        "/api/openapi.json describes it",
                        at != null && at.getLineNr() > 0 ? at.getLineNr() : null,
                        at != null && at.getColumnNr() > 0 ? at.getColumnNr() : null)));
    }

    private static String reason(JacksonException e) {
        String field = e.getPath().stream()
                .flatMap(step -> Optional.ofNullable(step.getPropertyName()).stream())
                .collect(Collectors.joining("."));
        return switch (e) {
            case UnrecognizedPropertyException unknown -> "it knows no field '" + field + "', but " + known(unknown);
            case MismatchedInputException mismatched when field.isEmpty() -> "it takes one JSON object";
            case MismatchedInputException mismatched ->
                "'" + field + "' has the wrong type: it takes " + wanted(mismatched.getTargetType());
            case InputCoercionException large -> "the number of '" + field + "' is too large";
            case StreamConstraintsException beyond -> "it is nested too deep, or holds a number of too many digits";
            default ->
                ABOUT_JACKSON.matcher(e.getOriginalMessage()).replaceFirst("").strip();
        };
    }

    private static String known(UnrecognizedPropertyException unknown) {
        return unknown.getKnownPropertyIds().stream()
                .map(each -> "'" + each + "'")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type == String.class) {
            return "text";
        }
        if (type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == Double.class) {
            return "a number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
