package org.huibao.recognition.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberRowTests {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    栏次|1|2|5|6        ; 1=1 2=2 3=5 4=6
                    甲|1|2|3=1+2        ; 1=1 2=2 3=3
                    序号|1|2|5          ; 1=1 2=2 3=5
                    |1|2|3              ; 1=1 2=2 3=3
                    甲|2|1|3            ; 1=2 2=1 3=3
                    |2|1|3              ; ''
                    |4|5|6              ; ''
                    黄水镇|1|2|3        ; ''
                    栏次|1||—|2         ; 1=1 4=2
                    代码|H01|H02|H03    ; ''
                    栏次|||             ; ''
                    """)
    void a_row_numbers_the_columns_if_it_says_nothing_else(String row, String numbers) {
        String[] cells = row.split("\\|", -1);
        String found = NumberRow.of(new NumberRow.Cells() {
                    @Override
                    public int columns() {
                        return cells.length;
                    }

                    @Override
                    public String text(int column) {
                        return cells[column].strip();
                    }
                })
                .entrySet()
                .stream()
                .filter(number -> Character.isDigit(number.getValue().charAt(0)))
                .map(number -> number.getKey() + "=" + number.getValue())
                .sorted()
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(numbers);
    }
}
