/// Enters: a request to a known host. Leaves: a page, or how the way to it failed. The only way to the network.
@NullMarked
package io.cosmeya.scrapers.page;

import org.jspecify.annotations.NullMarked;
