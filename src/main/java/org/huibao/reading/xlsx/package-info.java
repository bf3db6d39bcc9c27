/** Office Open XML workbooks ({@code .xlsx}, {@code .xlsm}), part by part, straight into grids. */
@NullMarked
package org.huibao.reading.xlsx;

import org.jspecify.annotations.NullMarked;
