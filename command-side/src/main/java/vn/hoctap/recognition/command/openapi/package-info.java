/** What the application says of itself in OpenAPI, beyond what its controllers say. */
@NullMarked
package vn.hoctap.recognition.command.openapi;

import org.jspecify.annotations.NullMarked;
