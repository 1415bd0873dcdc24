/** The identity provider of the embedded default: real OpenID Connect, for people who are made up and have no passwords. */
@NullMarked
package vn.hoctap.recognition.local.identity;

import org.jspecify.annotations.NullMarked;
