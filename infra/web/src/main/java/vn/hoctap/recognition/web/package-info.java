/** What both applications share over HTTP: problems, strict JSON, the actor, idempotency keys and preconditions. */
@NullMarked
package vn.hoctap.recognition.web;

import org.jspecify.annotations.NullMarked;
