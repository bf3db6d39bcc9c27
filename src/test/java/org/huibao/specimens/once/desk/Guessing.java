package org.huibao.specimens.once.desk;

import java.nio.charset.Charset;

/** Knows a charset by its name, on its own account. */
public class Guessing {
    public String text(byte[] bytes) {
        return new String(bytes, Charset.forName("GBK"));
    }
}
