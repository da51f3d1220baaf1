/// Enters: what somebody changed. Leaves: the log of it, to which is only ever added.
@NullMarked
package io.cosmeya.miniapp.audit;

import org.jspecify.annotations.NullMarked;
