/** What people are shown, in the language in which they read. */
@NullMarked
package vn.hoctap.recognition.web.text;

import org.jspecify.annotations.NullMarked;
