package io.cosmeya.reports;

import java.util.List;

/// A sheet: its name and its columns, from left to right.
interface Sheet<T> {

    String name();

    List<Column<T>> columns();
}
