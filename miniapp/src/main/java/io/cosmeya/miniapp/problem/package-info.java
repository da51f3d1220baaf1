/// Enters: an exception. Leaves: problem details (RFC 9457) that name the field and the reason, and no internals.
@NullMarked
package io.cosmeya.miniapp.problem;

import org.jspecify.annotations.NullMarked;
