package org.huibao.reading.grid;

import java.util.Arrays;

/** A list of longs that grows block by block, so that a long one is never copied and takes no more than it holds. */
final class Longs {

    private long[][] blocks = {new long[Ints.FIRST]};
    private int size;

    void add(long value) {
        int block = size >>> Ints.BLOCK_BITS;
        int at = size & Ints.BLOCK - 1;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + 1);
            blocks[block] = new long[Ints.BLOCK];
        } else if (at == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], at * 2);
        }
        blocks[block][at] = value;
        size++;
    }

    void set(int index, long value) {
        blocks[index >>> Ints.BLOCK_BITS][index & Ints.BLOCK - 1] = value;
    }

    long get(int index) {
        return blocks[index >>> Ints.BLOCK_BITS][index & Ints.BLOCK - 1];
    }

    int size() {
        return size;
    }
}
