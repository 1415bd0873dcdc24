/** Publishing procedures over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.procedure.web;

import org.jspecify.annotations.NullMarked;
