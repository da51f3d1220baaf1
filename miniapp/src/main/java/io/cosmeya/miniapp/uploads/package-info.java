/// Enters: the address of a kept picture. Leaves: its bytes, safe to cache.
@NullMarked
package io.cosmeya.miniapp.uploads;

import org.jspecify.annotations.NullMarked;
