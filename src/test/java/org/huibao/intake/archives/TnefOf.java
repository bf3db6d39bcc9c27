package org.huibao.intake.archives;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A {@code winmail.dat} by [MS-OXTNEF]: a signature, then attributes with a level, an id, a length and a checksum. */
final class TnefOf {
    private static final int SIGNATURE = 0x223E9F78;
    private static final byte OF_ATTACHMENT = 2;
    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;

    private TnefOf() {}

    static byte[] attachment(byte[] name, byte[] contents) {
        ByteBuffer tnef =
                ByteBuffer.allocate(200 + name.length + contents.length).order(ByteOrder.LITTLE_ENDIAN);
        tnef.putInt(SIGNATURE).putShort((short) 1);
        attribute(tnef, RENDERING, new byte[14]);
        attribute(tnef, TITLE, java.util.Arrays.copyOf(name, name.length + 1));
        attribute(tnef, DATA, contents);
        return java.util.Arrays.copyOf(tnef.array(), tnef.position());
    }

    private static void attribute(ByteBuffer tnef, int id, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        tnef.put(OF_ATTACHMENT).putInt(id).putInt(data.length).put(data).putShort((short) sum);
    }
}
