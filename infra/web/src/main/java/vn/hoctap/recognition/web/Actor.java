package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who acts (người thực hiện), as a checked token names it; goes into the metadata of every event.
 *
 * @param subject the provider's lasting name for one account
 */
public record Actor(String subject) {
    /** @throws ProblemException of type {@link ProblemType#MISSING_ACTOR} if nobody proved who sends the request */
    public static Actor of(HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new ProblemException(ProblemType.MISSING_ACTOR, StatusProblems.detail(ProblemType.MISSING_ACTOR));
        }
        return new Actor(principal.getName());
    }
}
