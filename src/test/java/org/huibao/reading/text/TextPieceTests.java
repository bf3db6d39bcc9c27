package org.huibao.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPieceTests {
    @ParameterizedTest
    @CsvSource({"312, 312", "'1,210', 1210", "-5.5, -5.5", "0, ", "无, ", "'1,2', ", "约30, ", "30户, "})
    void only_a_figure_can_be_one_that_nobody_sees(String text, String figure) {
        TextPiece piece = TextPiece.unseen(0, 0, 1, 1, text, null);
        assertThat(piece.unseen()).isEqualTo(figure != null);
        assertThat(piece.held() == null ? null : piece.held().toPlainString()).isEqualTo(figure);
        assertThat(piece.lowered(3).row()).isEqualTo(3);
        assertThat(piece.lowered(3).unseen()).isEqualTo(piece.unseen());
    }
}
