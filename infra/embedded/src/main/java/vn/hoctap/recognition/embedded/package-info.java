/** PostgreSQL and Kafka started from Maven artifacts, and their shared instances for tests. */
@NullMarked
package vn.hoctap.recognition.embedded;

import org.jspecify.annotations.NullMarked;
