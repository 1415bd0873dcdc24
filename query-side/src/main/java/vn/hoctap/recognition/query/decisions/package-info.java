/** The register of decisions (sổ quyết định): drafts, papers, and the numbers that they were given. */
@NullMarked
package vn.hoctap.recognition.query.decisions;

import org.jspecify.annotations.NullMarked;
