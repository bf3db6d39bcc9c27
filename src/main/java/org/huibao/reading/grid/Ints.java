package org.huibao.reading.grid;

import java.util.Arrays;

/** A list of ints that grows block by block, so that a long one is never copied and takes no more than it holds. */
final class Ints {
    static final int BLOCK_BITS = 14;
    static final int BLOCK = 1 << BLOCK_BITS;
    static final int FIRST = 1 << 10;

    private int[][] blocks = {new int[FIRST]};
    private int size;

    void add(int value) {
        int block = size >>> BLOCK_BITS;
        int at = size & BLOCK - 1;
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block + 1);
            blocks[block] = new int[BLOCK];
        } else if (at == blocks[block].length) {
            blocks[block] = Arrays.copyOf(blocks[block], at * 2);
        }
        blocks[block][at] = value;
        size++;
    }

    void set(int index, int value) {
        blocks[index >>> BLOCK_BITS][index & BLOCK - 1] = value;
    }

    int get(int index) {
        return blocks[index >>> BLOCK_BITS][index & BLOCK - 1];
    }

    int size() {
        return size;
    }
}
