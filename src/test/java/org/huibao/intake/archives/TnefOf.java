package org.huibao.intake.archives;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A {@code winmail.dat} by [MS-OXTNEF]: a signature, then attributes with a level, an id, a length and a checksum. */
public final class TnefOf {
    private static final int SIGNATURE = 0x223E9F78;
    private static final byte OF_ATTACHMENT = 2;
    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;

    private TnefOf() {}

    public static byte[] attachment(byte[] name, byte[] contents) {
        ByteBuffer tnef =
                ByteBuffer.allocate(200 + name.length + contents.length).order(ByteOrder.LITTLE_ENDIAN);
        tnef.putInt(SIGNATURE).putShort((short) 1);
        attribute(tnef, RENDERING, new byte[14]);
        attribute(tnef, TITLE, java.util.Arrays.copyOf(name, name.length + 1));
        attribute(tnef, DATA, contents);
        return java.util.Arrays.copyOf(tnef.array(), tnef.position());
    }

    /** An envelope with a page for its text, and nothing else. */
    public static byte[] page(byte[] html) {
        return properties((byte) 1, 0x00069003, 0x1013_0102, html);
    }

    /** An envelope with a text in RTF, and nothing else; it could be packed ([MS-OXRTFCP]), and is not. */
    public static byte[] rtf(byte[] text) {
        ByteBuffer bare = ByteBuffer.allocate(16 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        bare.putInt(12 + text.length)
                .putInt(text.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(text);
        return properties((byte) 1, 0x00069003, 0x1009_0102, bare.array());
    }

    /** An envelope with another one for an attached mail. */
    public static byte[] mail(byte[] envelope) {
        byte[] object = new byte[16 + envelope.length];
        System.arraycopy(envelope, 0, object, 16, envelope.length);
        return properties(OF_ATTACHMENT, 0x00069005, 0x3701_000D, object);
    }

    private static byte[] properties(byte level, int id, int tag, byte[] value) {
        ByteBuffer data = ByteBuffer.allocate(20 + (value.length + 3) / 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(1)
                .putShort((short) tag)
                .putShort((short) (tag >> 16))
                .putInt(1)
                .putInt(value.length)
                .put(value);
        ByteBuffer tnef = ByteBuffer.allocate(200 + data.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        tnef.putInt(SIGNATURE).putShort((short) 1);
        if (level == OF_ATTACHMENT) {
            attribute(tnef, RENDERING, new byte[14]);
        }
        attribute(tnef, level, id, data.array());
        return java.util.Arrays.copyOf(tnef.array(), tnef.position());
    }

    private static void attribute(ByteBuffer tnef, int id, byte[] data) {
        attribute(tnef, OF_ATTACHMENT, id, data);
    }

    private static void attribute(ByteBuffer tnef, byte level, int id, byte[] data) {
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        tnef.put(level).putInt(id).putInt(data.length).put(data).putShort((short) sum);
    }
}
