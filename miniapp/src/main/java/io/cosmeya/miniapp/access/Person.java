package io.cosmeya.miniapp.access;

import io.cosmeya.scrapers.channel.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who asks.
///
/// @param id of the user; 0 = the development user, who is none
/// @param name as the person is greeted
/// @param rank what they may do
/// @param language of what they read: `ru` or `en`
/// @param scope the channels that they may see
/// @param means by what the request shows who asks
/// @param session the session that asks; null without one
public record Person(
        int id,
        String name,
        Rank rank,
        String language,
        Scope scope,
        Means means,
        @Nullable Long session) {

    static final Person DEVELOPER = new Person(0, "Developer", Rank.OWNER, "ru", Scope.ALL, Means.DEVELOPMENT, null);

    static Person of(Member member, Means means, @Nullable Long session) {
        return new Person(member.id(), member.name(), member.rank(), member.language(), member.scope(), means, session);
    }

    /// Who is asking now; null when nobody is signed in.
    public static @Nullable Person now() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Person person ? person : null;
    }

    /// Whether they may change a user of a rank, or give somebody that rank.
    public boolean mayManage(Rank other) {
        return rank == Rank.OWNER || (rank == Rank.ADMIN && !other.reaches(Rank.ADMIN));
    }

    boolean may(Needs needs, boolean reading) {
        return rank.reaches(needs.value()) && (means.writes() || reading) && (means.inPerson() || !needs.inPerson());
    }
}
