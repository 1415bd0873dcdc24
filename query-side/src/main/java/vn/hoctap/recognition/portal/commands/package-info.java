/** Commands that a page sends to the command side, in the name of who signed in and with their own access token. */
@NullMarked
package vn.hoctap.recognition.portal.commands;

import org.jspecify.annotations.NullMarked;
