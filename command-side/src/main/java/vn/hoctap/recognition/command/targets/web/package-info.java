/** Publishing targets over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.targets.web;

import org.jspecify.annotations.NullMarked;
