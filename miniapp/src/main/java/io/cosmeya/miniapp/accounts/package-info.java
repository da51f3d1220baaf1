/// Enters: pasted sessions and questions for accounts. Leaves: accounts with their states, never a session.
@NullMarked
package io.cosmeya.miniapp.accounts;

import org.jspecify.annotations.NullMarked;
