/** Publishing paces of deadlines over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.deadline.web;

import org.jspecify.annotations.NullMarked;
