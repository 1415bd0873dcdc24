/** The criteria sets that come with the application, as YAML, and their publication at the first start. */
@NullMarked
package vn.hoctap.recognition.command.criteria.shipped;

import org.jspecify.annotations.NullMarked;
