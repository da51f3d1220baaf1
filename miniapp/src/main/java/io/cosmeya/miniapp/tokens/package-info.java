/// Enters: the wish to let a program in. Leaves: a token that acts for a person, shown once.
@NullMarked
package io.cosmeya.miniapp.tokens;

import org.jspecify.annotations.NullMarked;
