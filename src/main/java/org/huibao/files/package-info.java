/**
 * Bytes as they lie on a disk: what kind of file they are, in which charset a text is, and how a file is written
 * wholly or not at all.
 */
@NullMarked
package org.huibao.files;

import org.jspecify.annotations.NullMarked;
