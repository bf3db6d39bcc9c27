/** Measurements, run by hand; {@code bench/README.md} says how. */
package org.huibao.bench;
