/**
 * Signing in to the pages (đăng nhập) by OpenID Connect's code flow with PKCE. Sessions and the tokens in them are kept
 * sealed in the database, for every process of the portal (ADR-0022); a browser has the name of its session, and nothing else.
 */
@NullMarked
package vn.hoctap.recognition.portal.signin;

import org.jspecify.annotations.NullMarked;
