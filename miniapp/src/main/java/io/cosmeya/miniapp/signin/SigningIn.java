package io.cosmeya.miniapp.signin;

import io.cosmeya.miniapp.access.AccessSettings;
import io.cosmeya.miniapp.access.Code;
import io.cosmeya.miniapp.access.Member;
import io.cosmeya.miniapp.access.Members;
import io.cosmeya.miniapp.access.Rank;
import io.cosmeya.miniapp.access.SignedInSessions;
import io.cosmeya.miniapp.access.SignedTokens;
import io.cosmeya.miniapp.audit.Audit;
import io.cosmeya.miniapp.problem.RefusedException;
import io.cosmeya.miniapp.users.Invitations;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets in who is a user, and makes users of those who bring a code.
@Component
class SigningIn {

    private final Members members;
    private final SignedInSessions sessions;
    private final Invitations invitations;
    private final OwnerCodes ownerCodes;
    private final SignedTokens tokens;
    private final Audit audit;
    private final AccessSettings settings;
    private final Clock clock;

    SigningIn(
            Members members,
            SignedInSessions sessions,
            Invitations invitations,
            OwnerCodes ownerCodes,
            SignedTokens tokens,
            Audit audit,
            AccessSettings settings,
            Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.invitations = invitations;
        this.ownerCodes = ownerCodes;
        this.tokens = tokens;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /// From where somebody signs in.
    record Place(@Nullable String agent, String address) {}

    @Transactional
    SignedIn member(Identity identity, Place place) {
        Member member = members.ofTelegram(identity.telegramId())
                .orElseThrow(() -> new RefusedException(
                        HttpStatus.FORBIDDEN, "not-invited", "You are not invited here. Ask for a link."));
        return open(member, identity, "auth.sign-in", place);
    }

    @Transactional
    SignedIn owner(Identity identity, Code code, Place place) {
        if (!ownerCodes.take(code)) {
            throw badCode();
        }
        Member owner = members.ofTelegram(identity.telegramId())
                .map(known -> risen(known, identity))
                .orElseGet(() -> members.add(
                        identity.telegramId(), identity.name(), Rank.OWNER, identity.language(), List.of()));
        return open(owner, identity, "auth.owner", place);
    }

    @Transactional
    SignedIn invited(Identity identity, Code code, Place place) {
        if (members.ofTelegram(identity.telegramId()).isPresent()) {
            throw new RefusedException(HttpStatus.CONFLICT, "already-a-user", "You are a user here already.");
        }
        Member member = invitations.take(code, identity.telegramId()).orElseThrow(SigningIn::badCode);
        return open(member, identity, "auth.invitation", place);
    }

    Optional<SignedIn> refresh(Code refresh) {
        return sessions.refresh(refresh).map(this::answer);
    }

    void end(Code refresh) {
        sessions.revoke(refresh);
    }

    private Member risen(Member known, Identity identity) {
        Member owner = known.admitted(identity.telegramId(), Rank.OWNER);
        members.change(owner);
        return owner;
    }

    private SignedIn open(Member member, Identity identity, String action, Place place) {
        if (member.status() != Member.Status.ACTIVE) {
            throw new RefusedException(HttpStatus.FORBIDDEN, "blocked", "You may not sign in here any more.");
        }
        SignedInSessions.Opened opened = sessions.open(member, identity.way(), place.agent(), place.address());
        audit.write(
                member.id(),
                member.name(),
                action,
                "session/" + opened.person().session(),
                null,
                Map.of("way", identity.way(), "role", member.rank()));
        return answer(opened);
    }

    private SignedIn answer(SignedInSessions.Opened opened) {
        String session = String.valueOf(opened.person().session());
        return new SignedIn(
                tokens.make(SignedTokens.Use.ACCESS, session, Map.of(), settings.accessLife()),
                clock.instant().plus(settings.accessLife()),
                opened.refresh().word(),
                opened.refreshUntil(),
                tokens.make(SignedTokens.Use.PICTURES, session, Map.of(), settings.refreshLife()));
    }

    private static RefusedException badCode() {
        return new RefusedException(
                HttpStatus.FORBIDDEN, "bad-code", "This code is wrong, was used, or is not good any more.");
    }
}
