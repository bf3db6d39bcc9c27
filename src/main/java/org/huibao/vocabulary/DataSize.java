package org.huibao.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** So many bytes, as people say it. */
final class DataSize {
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private DataSize() {}

    /** For instance {@code 50 MB}; what is smaller than that in KB. */
    static String text(String bytes) {
        BigDecimal kilo = new BigDecimal(bytes).divide(STEP, 1, RoundingMode.HALF_UP);
        BigDecimal mega = kilo.divide(STEP, 1, RoundingMode.HALF_UP);
        return mega.compareTo(BigDecimal.ONE) < 0 ? plain(kilo) + " KB" : plain(mega) + " MB";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
