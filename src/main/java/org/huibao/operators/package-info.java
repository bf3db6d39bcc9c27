/** Who works at the desk: names, roles, passwords, and who is signed in. */
@NullMarked
package org.huibao.operators;

import org.jspecify.annotations.NullMarked;
