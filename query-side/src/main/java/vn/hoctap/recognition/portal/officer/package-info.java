/** The pages of a commune's officer (cán bộ đầu mối): what to do next, registering, self-assessing and filing. */
@NullMarked
package vn.hoctap.recognition.portal.officer;

import org.jspecify.annotations.NullMarked;
