/// Enters: files of history that people bring. Leaves: what became of them, or what is wrong, line by line.
@NullMarked
package io.cosmeya.miniapp.imports;

import org.jspecify.annotations.NullMarked;
