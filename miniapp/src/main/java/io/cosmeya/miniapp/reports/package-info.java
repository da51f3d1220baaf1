/// Enters: the wish for a file. Leaves: a workbook.
@NullMarked
package io.cosmeya.miniapp.reports;

import org.jspecify.annotations.NullMarked;
