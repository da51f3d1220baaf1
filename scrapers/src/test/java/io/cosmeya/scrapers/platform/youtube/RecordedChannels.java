package io.cosmeya.scrapers.platform.youtube;

/// Channels of which pages were recorded, by id, and the files of two of them.
class RecordedChannels {

    static final String TINY = "UCUaQMQS9lY5lit3vurpXQ6w";
    static final String COMMONS = "UCTwECeGqMZee77BjdoYtI2Q";
    static final String DOOBY = "UCh8gHdtzO2tXd593_bjErWg";
    static final String GATED = "UCbfnHqxXs_K3kvaH-WlNlig";
    static final String TINY_FILE = "channel_one_video_randomchannel_2026-01.json";
    static final String COMMONS_FILE = "channel_videos_lockup_creativecommons_2026-05.json";
}
