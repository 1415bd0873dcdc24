package vn.hoctap.recognition.command.dispatch;

import org.jspecify.annotations.Nullable;
import vn.hoctap.recognition.web.Actor;
import vn.hoctap.recognition.web.IdempotencyKey;
import vn.hoctap.recognition.web.RequestHash;

/**
 * Who asks, under which key, by which request, and on which version of the stream.
 *
 * @param expectedVersion null where any version will do
 */
public record CommandRequest(Actor actor, IdempotencyKey key, RequestHash hash, @Nullable Long expectedVersion) {}
