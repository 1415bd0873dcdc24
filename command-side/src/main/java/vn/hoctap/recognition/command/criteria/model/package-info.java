/** When a criteria set may be published. */
@NullMarked
package vn.hoctap.recognition.command.criteria.model;

import org.jspecify.annotations.NullMarked;
