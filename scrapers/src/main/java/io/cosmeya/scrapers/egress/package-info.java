/// Enters: the need to go out. Leaves: the exit that a request takes, and when.
@NamedInterface("egress")
@NullMarked
package io.cosmeya.scrapers.egress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
