/// Enters: a channel of a platform. Leaves: a closed outcome, taken or exactly why not.
@NullMarked
package io.cosmeya.scrapers.platform;

import org.jspecify.annotations.NullMarked;
