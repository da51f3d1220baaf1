/// Enters: questions where a figure comes from. Leaves: its formula in words, its inputs, their raw rows and the pages
/// that they were read from, as long as each is kept.
@NullMarked
package io.cosmeya.miniapp.provenance;

import org.jspecify.annotations.NullMarked;
