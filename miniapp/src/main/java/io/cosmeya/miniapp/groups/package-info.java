/// Enters: a request about channels taken together. Leaves: the group and what its channels have in all.
@NullMarked
package io.cosmeya.miniapp.groups;

import org.jspecify.annotations.NullMarked;
