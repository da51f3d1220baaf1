/// Enters: who is to be let in, and what they may see. Leaves: users, and the links that invite them.
@NullMarked
package io.cosmeya.miniapp.users;

import org.jspecify.annotations.NullMarked;
