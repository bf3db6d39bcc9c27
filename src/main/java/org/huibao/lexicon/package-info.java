/**
 * The words of the trade, Chinese and English, as listed rules beside texts that they must and must not match. For a new
 * word touch two files of the same name: the list {@code src/main/resources/lexicon/NAME.txt}, and its corpus {@code
 * src/test/resources/lexicon-corpus/NAME.txt}.
 */
@NullMarked
package org.huibao.lexicon;

import org.jspecify.annotations.NullMarked;
