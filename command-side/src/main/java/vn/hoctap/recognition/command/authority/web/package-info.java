/** Rights over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.authority.web;

import org.jspecify.annotations.NullMarked;
