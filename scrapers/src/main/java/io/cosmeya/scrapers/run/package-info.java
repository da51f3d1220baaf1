/// Enters: the hours of the runs. Leaves: tasks released when due, and runs that end in a known state.
@NamedInterface("run")
@NullMarked
package io.cosmeya.scrapers.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
