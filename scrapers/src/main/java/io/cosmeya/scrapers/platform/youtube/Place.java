package io.cosmeya.scrapers.platform.youtube;

import io.cosmeya.scrapers.video.VideoSeen.Format;

/// In which list an item stands, and the name of that list in snapshots: `browse/videos`.
record Place(Format format, String endpoint) {}
