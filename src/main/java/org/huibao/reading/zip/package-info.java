/** Zip packages, whose directory is looked through before anything in them is unpacked. */
@NullMarked
package org.huibao.reading.zip;

import org.jspecify.annotations.NullMarked;
