/** What administrators publish version by version: procedures, targets and paces, with the sheets by which they are typed. */
@NullMarked
package vn.hoctap.recognition.portal.administrator.publishing;

import org.jspecify.annotations.NullMarked;
