package io.cosmeya.analytics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// The current numbers of channels and videos: everything that shows a number asks here.
@Repository
public class Values {

    /// Of these channels, by id; a channel that was never computed is absent.
    public Map<Integer, ChannelValues> channels(Collection<Integer> ids) {
        throw new UnsupportedOperationException("not yet: " + ids.size());
    }

    /// Of these videos, by id; a video that was never computed is absent.
    public Map<Integer, VideoValues> videos(Collection<Integer> ids) {
        throw new UnsupportedOperationException("not yet: " + ids.size());
    }

    /// One page of computed videos.
    public List<VideoValues> page(VideoQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }

    /// How many videos all pages of a query hold.
    public long count(VideoQuery query) {
        throw new UnsupportedOperationException("not yet: " + query);
    }
}
