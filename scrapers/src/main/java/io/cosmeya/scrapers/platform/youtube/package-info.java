/// Enters: YouTube's pages. Leaves: a channel, its videos and their numbers with the precision of each.
@NullMarked
package io.cosmeya.scrapers.platform.youtube;

import org.jspecify.annotations.NullMarked;
