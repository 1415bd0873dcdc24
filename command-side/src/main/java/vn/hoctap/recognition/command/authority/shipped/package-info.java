/** The first administrators, by configuration, so that there is somebody to propose and somebody to grant. */
@NullMarked
package vn.hoctap.recognition.command.authority.shipped;

import org.jspecify.annotations.NullMarked;
