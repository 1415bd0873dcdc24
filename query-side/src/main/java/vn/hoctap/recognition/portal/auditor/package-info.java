/** Pages of those who examine (thanh tra, kiểm toán): the trail, every step of a dossier, what if, and whether all of it agrees. */
@NullMarked
package vn.hoctap.recognition.portal.auditor;

import org.jspecify.annotations.NullMarked;
