package org.huibao.reading.cost;

/**
 * What one document may cost before it is refused as too large.
 *
 * @param bytes the document itself
 * @param unpacked what its parts may hold together once unpacked, in bytes; a million formatted empty rows take some
 *     hundred megabytes and are an ordinary file
 * @param entries parts of a package
 * @param cells cells that hold something, over all sheets
 * @param sheets sheets, or tables of a text document
 * @param memory what the texts and formulas of its cells may take, in bytes, roughly
 */
public record Limits(long bytes, long unpacked, int entries, int cells, int sheets, long memory) {
    public static final Limits USUAL = new Limits(20L << 20, 1L << 30, 1_000, 4_000_000, 32, 192L << 20);
}
