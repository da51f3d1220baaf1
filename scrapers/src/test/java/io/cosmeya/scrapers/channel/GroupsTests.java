package io.cosmeya.scrapers.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.cosmeya.scrapers.Ground;
import io.cosmeya.scrapers.ScrapersTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScrapersTest
class GroupsTests {

    @Autowired
    Groups groups;

    @Autowired
    Channels channels;

    @Autowired
    Ground ground;

    @BeforeEach
    void fiveChannels() {
        ground.clear();
        ground.channels(5);
    }

    @Test
    void aChannelMayBeInManyGroups() {
        int sport = groups.create("Спорт", Group.Kind.GROUP).orElseThrow().id();
        int spring = groups.create("Весна", Group.Kind.PROJECT).orElseThrow().id();
        assertThat(groups.add(sport, List.of(1, 2, 3))).isEqualTo(3);
        assertThat(groups.add(spring, List.of(3, 4))).isEqualTo(2);
        assertThat(groups.members(sport)).containsExactly(1, 2, 3);
        assertThat(groups.members(spring)).containsExactly(3, 4);
        assertThat(groups.all()).extracting(Group::name).containsExactly("Весна", "Спорт");
        assertThat(groups.find(sport).orElseThrow().channels()).isEqualTo(3);
    }

    @Test
    void aNameIsTakenOnceWithinItsKind() {
        assertThat(groups.create("Sport", Group.Kind.GROUP)).isPresent();
        assertThat(groups.create("sport", Group.Kind.GROUP)).isEmpty();
        assertThat(groups.create("sport", Group.Kind.TAG)).isPresent();
        int other = groups.create("other", Group.Kind.GROUP).orElseThrow().id();
        assertThat(groups.rename(other, "SPORT")).isFalse();
        assertThat(groups.rename(other, "Other")).isTrue();
    }

    @Test
    void channelsComeOnceAndOnlyThoseThatExist() {
        int id = groups.create("g", Group.Kind.GROUP).orElseThrow().id();
        assertThat(groups.add(id, List.of(1, 99))).isEqualTo(1);
        assertThat(groups.add(id, List.of(1, 2))).isEqualTo(1);
        assertThat(groups.remove(id, List.of(1, 5))).isEqualTo(1);
        assertThat(groups.members(id)).containsExactly(2);
    }

    @Test
    void aForgottenGroupLeavesItsChannels() {
        int id = groups.create("g", Group.Kind.GROUP).orElseThrow().id();
        groups.add(id, List.of(1));
        assertThat(groups.delete(id)).isTrue();
        assertThat(groups.delete(id)).isFalse();
        assertThat(channels.find(1)).isPresent();
    }

    @Test
    void channelsAreListedByGroup() {
        int id = groups.create("g", Group.Kind.GROUP).orElseThrow().id();
        groups.add(id, List.of(2, 4));
        assertThat(channels.page(ChannelQuery.all(Scope.ALL, null, null, id)))
                .extracting(Channel::id)
                .containsExactly(2, 4);
        assertThat(channels.count(ChannelQuery.all(Scope.ALL, null, null, id))).isEqualTo(2);
    }

    @Test
    void aScopeShowsTheChannelsOfItsGroupsAlone() {
        int seen = groups.create("seen", Group.Kind.GROUP).orElseThrow().id();
        int hidden = groups.create("hidden", Group.Kind.GROUP).orElseThrow().id();
        groups.add(seen, List.of(1, 2));
        groups.add(hidden, List.of(2, 3));
        Scope scope = Scope.of(List.of(seen));
        assertThat(groups.all(scope)).extracting(Group::name).containsExactly("seen");
        assertThat(groups.find(scope, hidden)).isEmpty();
        assertThat(channels.find(scope, 2)).isPresent();
        assertThat(channels.find(scope, 3)).isEmpty();
        assertThat(channels.among(scope, List.of(1, 2, 3, 4, 99))).containsExactlyInAnyOrder(1, 2);
        assertThat(channels.count(ChannelQuery.all(scope, null, null, null))).isEqualTo(2);
        assertThat(channels.page(ChannelQuery.all(scope, null, null, hidden)))
                .extracting(Channel::id)
                .containsExactly(2);
    }

    @Test
    void aScopeWithoutGroupsShowsNothing() {
        Scope none = Scope.of(List.of());
        assertThat(channels.count(ChannelQuery.all(none, null, null, null))).isZero();
        assertThat(channels.find(none, 1)).isEmpty();
        assertThat(channels.among(Scope.ALL, List.of(1, 99))).containsExactly(1);
    }
}
