package org.huibao.reading.xml;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** An attribute's characters where they lie in the parser's buffer. */
public final class AttributeText extends TypedValueDecoder {
    private char[] buffer = {};
    private int start;
    private int end;

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] characters, int from, int to) {
        buffer = characters;
        start = from;
        end = to;
    }

    @Override
    public void handleEmptyValue() {
        end = start;
    }

    public int length() {
        return end - start;
    }

    public char at(int index) {
        return buffer[start + index];
    }

    /** As a whole number, or -1 if it is none. */
    public int number() {
        int value = 0;
        for (int i = start; i < end; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9 || value > 99_999_999) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return end == start ? -1 : value;
    }
}
