package org.huibao.specimens.once.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;

/** Opens a zip on its own account. */
public class Unzipping {
    public byte[] first(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            return in.getNextEntry() == null ? new byte[0] : in.readAllBytes();
        }
    }
}
