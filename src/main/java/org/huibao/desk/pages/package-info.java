/** The desk's pages: what an operator sees and does in a browser. */
@NullMarked
package org.huibao.desk.pages;

import org.jspecify.annotations.NullMarked;
