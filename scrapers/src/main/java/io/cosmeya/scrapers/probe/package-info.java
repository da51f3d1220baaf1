/// Enters: links of well-known channels. Leaves: by which way each can still be read, and which fields are missing. It
/// needs no store and starts no part of the application.
@NullMarked
package io.cosmeya.scrapers.probe;

import org.jspecify.annotations.NullMarked;
