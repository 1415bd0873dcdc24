/** Papers to print (văn bản, PDF), laid out as Decree 30/2020 and Circular 01/2018/TT-VPCP ask. */
@NullMarked
package vn.hoctap.recognition.portal.documents;

import org.jspecify.annotations.NullMarked;
