package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Believes the headers of the request; stands only until identity is in place, and proves nothing. */
class HeaderActorResolver implements ActorResolver {
    /** A token of RFC 9110, no longer than any account name or unit code. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}");

    @Override
    public Actor resolve(HttpServletRequest request) {
        return new Actor(token(request, "X-Actor"), token(request, "X-Actor-Role"), token(request, "X-Actor-Unit"));
    }

    private static String token(HttpServletRequest request, String name) {
        var value = OneHeader.of(
                        request, name, refused(name, "Tiêu đề nêu người thực hiện chỉ được xuất hiện một lần."))
                .orElseThrow(refused(name, "Yêu cầu thiếu tiêu đề nêu người thực hiện."));
        if (!TOKEN.matcher(value).matches()) {
            throw refused(name, "Tiêu đề nêu người thực hiện sai cú pháp hoặc quá dài.")
                    .get();
        }
        return value;
    }

    private static Supplier<ProblemException> refused(String header, String detail) {
        return () -> new ProblemException(ProblemType.MISSING_ACTOR, detail).with("header", header);
    }
}
