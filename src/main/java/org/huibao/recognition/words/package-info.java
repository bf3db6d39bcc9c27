/** Words as offices write them: headers, titles, periods, units of measure, names of offices and of places. */
@NullMarked
package org.huibao.recognition.words;

import org.jspecify.annotations.NullMarked;
