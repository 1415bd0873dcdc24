/** Targets that progress is measured against (mục tiêu): what can be asked of them. */
@NullMarked
package vn.hoctap.recognition.command.targets;

import org.jspecify.annotations.NullMarked;
