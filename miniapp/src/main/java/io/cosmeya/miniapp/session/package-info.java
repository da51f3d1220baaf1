/// Enters: the person who is signed in. Leaves: what the page needs to know of them.
@NullMarked
package io.cosmeya.miniapp.session;

import org.jspecify.annotations.NullMarked;
