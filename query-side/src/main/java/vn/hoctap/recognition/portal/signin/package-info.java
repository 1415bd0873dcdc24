/**
 * Signing in to the pages (đăng nhập) by OpenID Connect's code flow with PKCE. Sessions and the tokens in them are kept in
 * the memory of one process; a browser has the name of its session, and nothing else.
 */
@NullMarked
package vn.hoctap.recognition.portal.signin;

import org.jspecify.annotations.NullMarked;
