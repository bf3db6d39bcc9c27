/** Where on a sheet a form's table stands: its head, its columns, its stub and its rows. */
@NullMarked
package org.huibao.recognition.layout;

import org.jspecify.annotations.NullMarked;
