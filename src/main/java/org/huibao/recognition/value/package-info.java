/**
 * What one cell says under its column: a figure, words, or nothing, with what a person should know about the way
 * there.
 */
@NullMarked
package org.huibao.recognition.value;

import org.jspecify.annotations.NullMarked;
