package vn.hoctap.recognition.web;

import jakarta.servlet.http.HttpServletRequest;

/** Finds out who sends a request; the only place that knows how identity is proved. */
public interface ActorResolver {
    /** @throws ProblemException of type {@link ProblemType#MISSING_ACTOR} if nobody can be named */
    Actor resolve(HttpServletRequest request);
}
