/** Publishing criteria sets over HTTP. */
@NullMarked
package vn.hoctap.recognition.command.criteria.web;

import org.jspecify.annotations.NullMarked;
