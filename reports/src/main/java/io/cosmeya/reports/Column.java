package io.cosmeya.reports;

import java.util.function.Function;

/// A column of a sheet: its header, its width in characters, and what a row shows in it.
record Column<T>(String header, int width, Function<T, Content> content) {}
