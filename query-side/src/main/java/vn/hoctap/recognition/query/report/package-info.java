/** The yearly report (báo cáo năm): figures as the district words them, against targets and the year before. */
@NullMarked
package vn.hoctap.recognition.query.report;

import org.jspecify.annotations.NullMarked;
