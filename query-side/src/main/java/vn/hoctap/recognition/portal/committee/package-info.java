/** Pages of the district committee (Ban Chỉ đạo): where each commune and each dossier stands. */
@NullMarked
package vn.hoctap.recognition.portal.committee;

import org.jspecify.annotations.NullMarked;
