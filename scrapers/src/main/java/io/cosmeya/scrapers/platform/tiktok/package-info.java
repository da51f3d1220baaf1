/// Enters: TikTok's pages. Leaves: a channel, its videos and their numbers with the precision of each.
@NullMarked
package io.cosmeya.scrapers.platform.tiktok;

import org.jspecify.annotations.NullMarked;
