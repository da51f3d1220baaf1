/// Enters: a link that a person pasted, and the hour of a run. Leaves: pages of snapshots in the queue of each
/// platform. This root is the door: the message contract, which the emitter owns.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.cosmeya.scrapers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
