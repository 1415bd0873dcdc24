/** What councils have put to whoever decides (hồ sơ chờ quyết định), and which office that is. */
@NullMarked
package vn.hoctap.recognition.query.proposals;

import org.jspecify.annotations.NullMarked;
