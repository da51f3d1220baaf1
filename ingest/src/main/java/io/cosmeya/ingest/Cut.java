package io.cosmeya.ingest;

import io.cosmeya.ingest.Inspected.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cuts what came together into inserts: one slot each, for the raw tables have a partition a slot and every part of an
/// insert is a file; and no more rows and bytes than one answer of the store should be waited for.
record Cut(int rows, long bytes) {

    /// The inserts, each in the order of arrival; a message larger than the limits is an insert of its own.
    List<List<Sound>> inserts(List<Sound> batch) {
        Map<Integer, List<Sound>> slots = new LinkedHashMap<>();
        batch.forEach(sound -> slots.computeIfAbsent(sound.page().slot(), _ -> new ArrayList<>())
                .add(sound));
        return slots.values().stream()
                .map(this::cut)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<List<Sound>> cut(List<Sound> ofSlot) {
        List<List<Sound>> inserts = new ArrayList<>();
        int from = 0;
        long heldRows = 0;
        long heldBytes = 0;
        for (int i = 0; i < ofSlot.size(); i++) {
            int moreRows = ofSlot.get(i).page().videos().size();
            int moreBytes = ofSlot.get(i).message().getBody().length;
            if (i > from && (heldRows + moreRows > rows || heldBytes + moreBytes > bytes)) {
                inserts.add(ofSlot.subList(from, i));
                from = i;
                heldRows = 0;
                heldBytes = 0;
            }
            heldRows += moreRows;
            heldBytes += moreBytes;
        }
        inserts.add(ofSlot.subList(from, ofSlot.size()));
        return inserts;
    }
}
