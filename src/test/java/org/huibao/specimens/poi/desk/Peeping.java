package org.huibao.specimens.poi.desk;

import org.apache.poi.ss.usermodel.Workbook;

/** Opens a workbook where no workbook belongs. */
record Peeping(Workbook workbook) {}
