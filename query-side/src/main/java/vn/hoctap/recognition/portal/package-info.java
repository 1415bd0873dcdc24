/** The pages, by the person who opens them; what every page shares stands here. */
@NullMarked
package vn.hoctap.recognition.portal;

import org.jspecify.annotations.NullMarked;
