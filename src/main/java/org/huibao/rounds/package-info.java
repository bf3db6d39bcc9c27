/**
 * Since when the service knows of each campaign and of each moment of its rounds, and what therefore lies before its
 * time.
 */
@NullMarked
package org.huibao.rounds;

import org.jspecify.annotations.NullMarked;
