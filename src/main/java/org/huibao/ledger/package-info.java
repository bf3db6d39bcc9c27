/** Every submission at rest: its versions, its figures, and who is still missing. */
@NullMarked
package org.huibao.ledger;

import org.jspecify.annotations.NullMarked;
