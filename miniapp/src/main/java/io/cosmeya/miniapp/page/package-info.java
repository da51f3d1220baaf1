/// Enters: an address below /app/. Leaves: a file of the built page, or its index.html for a deep link.
@NullMarked
package io.cosmeya.miniapp.page;

import org.jspecify.annotations.NullMarked;
