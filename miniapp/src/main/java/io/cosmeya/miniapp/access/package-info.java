/// Enters: a request from somewhere. Leaves: the person who asks with what they may do and see, or a refusal.
@NullMarked
package io.cosmeya.miniapp.access;

import org.jspecify.annotations.NullMarked;
