/// Enters: Likee's answers and pages. Leaves: a channel, its posts and their numbers, all of them exact.
@NullMarked
package io.cosmeya.scrapers.platform.likee;

import org.jspecify.annotations.NullMarked;
