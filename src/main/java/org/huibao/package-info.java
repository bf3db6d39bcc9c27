/** The house: its rooms are the packages below, {@link org.huibao.Huibao} is the door and the map. */
@NullMarked
package org.huibao;

import org.jspecify.annotations.NullMarked;
